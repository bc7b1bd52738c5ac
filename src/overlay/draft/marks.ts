import { rangesAt } from "~editors/reading/places"
import { FORCED_MARK_LOOK, markLook } from "~ui/mark-look"
import { PALETTE } from "~ui/palette"
import { addStyleSheet } from "~overlay/page/style-sheet"
import { HIGHLIGHT } from "~overlay/page/sweep-page"

/** On the screen only: a page is printed as if we were not there. */
const rule = (colour: string) =>
  `@media screen { ::highlight(${HIGHLIGHT}) { ${markLook(colour)} } }`

type Scheme = keyof typeof PALETTE

/** The look of the marks, by the scheme of the site. */
const STYLE: Readonly<Record<Scheme, string>> = {
  light: rule(PALETTE.light.mark),
  dark: rule(PALETTE.dark.mark)
}

const FORCED = `@media (forced-colors: active) { ::highlight(${HIGHLIGHT}) { ${FORCED_MARK_LOOK} } }`

/** Marked words of one editor. */
export type Marks = {
  /** Marks these places, and no others. */
  readonly show: (places: readonly StaticRangeInit[]) => void
  /** Draws them for this scheme from now on. */
  readonly setScheme: (scheme: Scheme) => void
  /** Removes the marks and their style. */
  readonly remove: () => void
}

/**
 * Marks words without touching the editor: a CSS custom highlight, its style in the editor's own root (Firefox does not
 * apply the document's inside a shadow root). Where the browser has none, nothing is marked.
 */
export function createMarks(editor: HTMLElement, scheme: Scheme): Marks {
  const home = editor.getRootNode()
  const root = home instanceof ShadowRoot ? home : editor.ownerDocument
  if (!("highlights" in CSS) || !editor.isConnected) {
    return { show: () => undefined, setScheme: () => undefined, remove: () => undefined }
  }
  const addStyle = () => addStyleSheet(root, STYLE[drawn] + FORCED)
  let drawn = scheme
  let removeStyle = addStyle()
  const highlight = new Highlight()
  let shown: readonly Range[] = []
  return {
    show: (places) => {
      const { kept, gone, missing } = compare(shown, places)
      for (const range of gone) highlight.delete(range)
      const added = rangesAt(missing)
      for (const range of added) highlight.add(range)
      shown = [...kept, ...added]
      const registered = CSS.highlights.get(HIGHLIGHT)
      if (shown.length === 0) {
        if (registered === highlight) CSS.highlights.delete(HIGHLIGHT)
      } else if (registered !== highlight) CSS.highlights.set(HIGHLIGHT, highlight)
    },
    setScheme: (next) => {
      if (next === drawn) return
      drawn = next
      removeStyle()
      removeStyle = addStyle()
    },
    remove: () => {
      highlight.clear()
      if (CSS.highlights.get(HIGHLIGHT) === highlight) CSS.highlights.delete(HIGHLIGHT)
      removeStyle()
    }
  }
}

/** What is marked now, compared with what should be. */
type Comparison = {
  readonly kept: readonly Range[]
  readonly gone: readonly Range[]
  readonly missing: readonly StaticRangeInit[]
}

/**
 * Tells which marks still stand where they should: ranges follow the text by themselves as far as the editor lets them,
 * and a range that is set anew is painted anew. The highlight itself cannot be asked: in Firefox a content script cannot
 * iterate over one.
 */
function compare(shown: readonly Range[], places: readonly StaticRangeInit[]): Comparison {
  const known = new Map<Node, Range[]>()
  for (const range of shown) {
    const others = known.get(range.startContainer)
    if (others) others.push(range)
    else known.set(range.startContainer, [range])
  }
  const kept = new Set<Range>()
  const missing = places.filter((place) => {
    const range = known
      .get(place.startContainer)
      ?.find((each) => !kept.has(each) && isAt(each, place))
    if (range) kept.add(range)
    return !range
  })
  return { kept: [...kept], gone: shown.filter((range) => !kept.has(range)), missing }
}

function isAt(range: Range, place: StaticRangeInit): boolean {
  return (
    range.startContainer === place.startContainer &&
    range.startOffset === place.startOffset &&
    range.endContainer === place.endContainer &&
    range.endOffset === place.endOffset
  )
}
