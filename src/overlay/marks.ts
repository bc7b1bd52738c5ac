import { PALETTE } from "~ui/palette"

import { addStyleSheet } from "~overlay/style-sheet"
import { HIGHLIGHT } from "~overlay/sweep-page"

const rule = (colour: string) =>
  `::highlight(${HIGHLIGHT}) { text-decoration: underline 2px ${colour}; background-color: color-mix(in srgb, ${colour} 14%, transparent); }`

/** The look of the marks, by the scheme of the site. */
const STYLE = {
  light: rule(PALETTE.light.mark),
  dark: rule(PALETTE.dark.mark)
} as const

const FORCED = `@media (forced-colors: active) { ::highlight(${HIGHLIGHT}) { background-color: Mark; color: MarkText; } }`

/** Marked words of one editor. */
export type Marks = {
  /** Replaces what is marked. */
  readonly show: (ranges: readonly Range[]) => void
  /** Takes the marks and their style away. */
  readonly remove: () => void
}

/**
 * Marks words without touching the editor: a CSS custom highlight, its style in the editor's own root (Firefox does not
 * apply the document's inside a shadow root, `composers.md` §3). Where the browser has none, nothing is marked.
 */
export function createMarks(editor: HTMLElement, scheme: "light" | "dark"): Marks {
  const home = editor.getRootNode()
  const root = home instanceof ShadowRoot ? home : editor.ownerDocument
  if (!("highlights" in CSS) || !editor.isConnected) {
    return { show: () => undefined, remove: () => undefined }
  }
  const removeStyle = addStyleSheet(root, STYLE[scheme] + FORCED)
  const highlight = new Highlight()
  return {
    show: (ranges) => {
      // Setting the same anew would have the browser paint it all anew, at every key.
      if (isShown(highlight, ranges)) return
      highlight.clear()
      for (const range of ranges) highlight.add(range)
      if (ranges.length > 0) CSS.highlights.set(HIGHLIGHT, highlight)
      else CSS.highlights.delete(HIGHLIGHT)
    },
    remove: () => {
      highlight.clear()
      if (CSS.highlights.get(HIGHLIGHT) === highlight) CSS.highlights.delete(HIGHLIGHT)
      removeStyle()
    }
  }
}

/** True when exactly these words are marked. Ranges follow the text by themselves as far as the editor lets them. */
function isShown(highlight: Highlight, ranges: readonly Range[]): boolean {
  const shown = Array.from(highlight as unknown as Iterable<Range>)
  return (
    shown.length === ranges.length &&
    shown.every((range, at) => isSameRange(range, ranges[at]!)) &&
    (shown.length === 0 || CSS.highlights.get(HIGHLIGHT) === highlight)
  )
}

function isSameRange(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  )
}
