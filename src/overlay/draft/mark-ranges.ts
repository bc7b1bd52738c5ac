import { rangesAt } from "~editors/reading/places"
import { selectionIn } from "~editors/reading/selection-in"
import type { Span } from "~engine/types"
import type { DraftPart } from "./draft-parts"

/** Spans that overlap as one: to the eye they are one line. In the order of the text. */
export function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1)
    if (last && start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    } else joined.push({ start, end })
  }
  return joined
}

/** Where a span of a part is drawn, one range for each piece of text; empty in a textarea. */
export function rangesOf({ editor, bridge, reading }: DraftPart, span: Span): readonly Range[] {
  return rangesAt(bridge.places(editor, reading, span))
}

/** True when a span is drawn at a place of the window. */
export function isDrawnAt(part: DraftPart, span: Span, x: number, y: number): boolean {
  return rangesOf(part, span).some((range) =>
    Array.from(range.getClientRects()).some(
      ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom
    )
  )
}

/** True when the caret stands in a span: before it counts, behind it does not, as there one goes on writing. */
export function holdsCaret(part: DraftPart, span: Span): boolean {
  const { editor } = part
  if (editor instanceof HTMLTextAreaElement) {
    const { selectionStart } = editor
    return span.start <= selectionStart && selectionStart < span.end
  }
  const caret = selectionIn(editor)?.focus
  if (!caret) return false
  const { node, offset } = caret
  return rangesOf(part, span).some(
    (range) =>
      range.isPointInRange(node, offset) &&
      !(node === range.endContainer && offset === range.endOffset)
  )
}
