import { composedParent } from "~sites/composed-tree"

/** A background below this relative luminance (0…1, WCAG 2.2) is dark: black and white contrast with it equally. */
const DARK_BELOW = 0.18

/** Whether the site around an element is light or dark, by the background it is drawn on; else what the browser prefers. */
export function pageScheme(element: Element): "light" | "dark" {
  for (let at: Node | null = element; at; at = composedParent(at)) {
    if (!(at instanceof Element)) continue
    const background = luminance(getComputedStyle(at).backgroundColor)
    if (background !== null) return background < DARK_BELOW ? "dark" : "light"
  }
  // Without any background the page shows the browser's own, which follows `color-scheme`.
  const own = getComputedStyle(element.ownerDocument.documentElement).colorScheme
  if (!own.includes("dark")) return "light"
  const prefers = matchMedia("(prefers-color-scheme: dark)").matches
  return prefers || !own.includes("light") ? "dark" : "light"
}

/** Relative luminance of a CSS colour; null when it is transparent or in a notation not known here. */
function luminance(colour: string): number | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number)
  if (!numbers || numbers.length < 3) return null
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers
  if (alpha < 0.5) return null
  const [r, g, b] = [red, green, blue].map((part) => {
    const channel = part / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}
