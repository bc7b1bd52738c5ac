import type { Appearance } from "~tools/browsers/appearance"

/** What is looked at: the card in a site's page, and the extension's own pages. */
export type Surface = "chip" | "popover" | "panel" | "popup" | "options" | "balance" | "welcome"

/** Each look's colours, and what it shows a page in. */
export const LOOKS = {
  light: { scheme: "light", isForced: false, size: "whole" },
  dark: { scheme: "dark", isForced: false, size: "whole" },
  forced: { scheme: "dark", isForced: true, size: "whole" },
  "320px": { scheme: "light", isForced: false, size: "narrow" },
  "200pc": { scheme: "light", isForced: false, size: "zoomed" }
} as const

/** The name of a look. */
export type Look = keyof typeof LOOKS

/** How much room there is. */
export type Size = (typeof LOOKS)[Look]["size"]

type Room = Pick<Appearance, "width" | "height" | "scale">

/** Room for a page in a window, in CSS pixels; a laptop's window at 200 % has half of it. */
const WINDOW: Readonly<Record<Size, Room>> = {
  whole: { width: 1280, height: 800, scale: 1 },
  narrow: { width: 320, height: 640, scale: 1 },
  zoomed: { width: 640, height: 400, scale: 2 }
}

/** Browsers give a popup as much as it asks for, up to 800 × 600 px of the screen. */
const POPUP: Readonly<Record<Size, Room>> = {
  whole: { width: 360, height: 560, scale: 1 },
  narrow: { width: 320, height: 560, scale: 1 },
  zoomed: { width: 360, height: 300, scale: 2 }
}

/** How a browser shows a surface in a look. */
export function appearanceOf(surface: Surface, look: Look): Appearance {
  const { scheme, isForced, size } = LOOKS[look]
  return { ...(surface === "popup" ? POPUP : WINDOW)[size], scheme, isForced }
}
