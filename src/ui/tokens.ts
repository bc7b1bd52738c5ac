import { PALETTE, type Colour } from "~ui/palette"

/** System colours that replace ours under forced colours (CSS Color 4). */
const FORCED: Readonly<Record<Colour, string>> = {
  paper: "Canvas",
  surface: "Canvas",
  raised: "Canvas",
  ink: "CanvasText",
  quiet: "CanvasText",
  line: "CanvasText",
  edge: "CanvasText",
  accent: "Highlight",
  "on-accent": "HighlightText",
  "accent-soft": "Canvas",
  note: "CanvasText",
  "note-soft": "Canvas",
  good: "CanvasText",
  "good-soft": "Canvas",
  mark: "Highlight",
  promotion: "CanvasText",
  information: "CanvasText",
  conversation: "CanvasText",
  personal: "CanvasText"
}

function scheme(name: "light" | "dark"): string {
  return `${declarations(PALETTE[name])} --pattern-ink: ${PATTERN_INK[name]};`
}

function declarations(colours: Readonly<Record<Colour, string>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(" ")
}

/** Sizes in px, so that the card keeps its size where a site sets the root font to 62.5 %. */
const SCALE = `
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
  --size-small: 12px; --size-body: 14px; --size-lead: 16px; --size-title: 20px; --size-figure: 30px;
  --leading: 1.45; --leading-tight: 1.2; --weight-strong: 600;
  --gap-1: 4px; --gap-2: 8px; --gap-3: 12px; --gap-4: 16px; --gap-6: 24px; --gap-8: 32px; --gap-12: 48px;
  --radius-small: 6px; --radius: 10px; --radius-round: 999px;
  --shadow: 0 1px 2px rgb(43 38 34 / 12%), 0 8px 24px rgb(43 38 34 / 14%);
  --motion: 140ms;`

/** What patterns are drawn with over the colour of a kind; see `KIND_LOOKS`. */
const PATTERN_INK = { light: "rgb(255 255 255 / 55%)", dark: "rgb(0 0 0 / 38%)" } as const

/**
 * The design tokens as CSS custom properties: type scale, spacing, colours for light, dark and forced colours.
 *
 * Works as a style sheet of an extension page (`:root`) and inside a shadow root (`:host`), also as an adopted sheet.
 * The scheme follows the browser; an element with `data-scheme="light"` or `"dark"` overrides it for what it holds, for
 * a site that has a scheme of its own.
 */
export const TOKENS = `
:root, :host { ${SCALE} color-scheme: light dark; ${scheme("light")} }
@media (prefers-color-scheme: dark) { :root, :host { ${scheme("dark")} } }
[data-scheme="light"] { color-scheme: light; ${scheme("light")} }
[data-scheme="dark"] { color-scheme: dark; ${scheme("dark")} }
@media (forced-colors: active) {
  :root, :host, [data-scheme] { --shadow: none; --pattern-ink: Canvas; ${declarations(FORCED)} }
}
@media (prefers-reduced-motion: reduce) { :root, :host { --motion: 0ms; } }
`
