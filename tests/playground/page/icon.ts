/** Outlines of the few toolbar icons, 24 × 24. */
const PATHS = {
  image: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4",
  smile: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M8.5 14a4 4 0 0 0 7 0M9 9.5v.5M15 9.5v.5",
  poll: "M5 20V10M12 20V4M19 20v-7",
  clock: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5l3 2",
  pin: "M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11M12 8a2 2 0 1 1 0 4a2 2 0 0 1 0-4",
  plus: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6L6 18",
  people:
    "M9 11a3 3 0 1 0 0-6a3 3 0 0 0 0 6M3 20a6 6 0 0 1 12 0M16 11a3 3 0 1 0 0-6M17 14a6 6 0 0 1 4 6",
  heart: "M12 20s-8-5-8-11a4 4 0 0 1 8-1a4 4 0 0 1 8 1c0 6-8 11-8 11",
  reply: "M4 12a8 8 0 1 1 4 7l-4 1l1-4a8 8 0 0 1-1-4",
  search: "M11 4a7 7 0 1 0 0 14a7 7 0 0 0 0-14M16 16l4 4",
  home: "M4 11l8-7l8 7v9h-5v-6h-6v6H4z",
  bell: "M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 20h4",
  mail: "M4 6h16v12H4zM4 7l8 6l8-6"
} as const

/** Names of the icons. */
export type IconName = keyof typeof PATHS

const SVG = "http://www.w3.org/2000/svg"

/** A line icon, hidden from screen readers. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg")
  svg.setAttribute("viewBox", "0 0 24 24")
  svg.setAttribute("class", "icon")
  svg.setAttribute("aria-hidden", "true")
  const path = document.createElementNS(SVG, "path")
  path.setAttribute("d", PATHS[name])
  svg.append(path)
  return svg
}
