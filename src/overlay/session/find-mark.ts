import type { Span } from "~engine/types"
import type { CardView, Mark } from "~overlay/card/card-view"
import type { DraftPart } from "~overlay/draft/draft-parts"
import { joinedSpans, rangesOf } from "~overlay/draft/mark-ranges"

/** The first mark of which a piece fulfils a condition; null where there is none, and without a view. */
export function findMark(
  view: CardView | null,
  parts: readonly DraftPart[],
  holds: (part: DraftPart, span: Span) => boolean
): Mark | null {
  const found = view?.marks.find((mark) => {
    const part = parts[mark.part]
    return part && spansOf(mark, part).some((span) => holds(part, span))
  })
  return found ?? null
}

/** Where the words of a mark begin to be drawn now; null in a textarea, and where they were touched. */
export function firstRange(mark: Mark, parts: readonly DraftPart[]): Range | null {
  const part = parts[mark.part]
  const [span] = part ? spansOf(mark, part) : []
  return (part && span && rangesOf(part, span)[0]) ?? null
}

/** Where the words of a mark stand now: findings move along with the text. */
function spansOf({ findings, id }: Mark, part: DraftPart): readonly Span[] {
  const found = part.findings.filter((each) => findings.includes(each.id))
  return found.length > 0
    ? joinedSpans(found)
    : part.suggestions.filter((suggestion) => suggestion.id === id)
}
