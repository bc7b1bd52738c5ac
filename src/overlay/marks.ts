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
  let shown: readonly Range[] = []
  const isThere = () => shown.length === 0 || CSS.highlights.get(HIGHLIGHT) === highlight
  return {
    show: (ranges) => {
      // Setting the same anew would have the browser paint it all anew, at every key.
      if (isSame(shown, ranges) && isThere()) return
      shown = ranges
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

/**
 * True when these are the same words. Ranges follow the text by themselves as far as the editor lets them. The highlight
 * itself cannot be asked: Firefox lets no content script go through one.
 */
function isSame(shown: readonly Range[], ranges: readonly Range[]): boolean {
  return (
    shown.length === ranges.length && shown.every((range, at) => isSameRange(range, ranges[at]!))
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
