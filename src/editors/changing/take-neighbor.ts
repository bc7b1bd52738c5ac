import type { Attempt } from "./attempt"
import type { Change } from "./narrow-change"

/** The UTF-16 unit at an offset where it may be taken along in a change, else null. */
function movableUnit({ reading }: Attempt, at: number): string | null {
  const isText = reading.segments.some(
    ({ node, editable, start, end }) =>
      editable && node?.nodeType === Node.TEXT_NODE && start <= at && at < end
  )
  const unit = reading.text.charAt(at)
  // Half a surrogate pair must not travel alone.
  return isText && !/[\uD800-\uDFFF]/.test(unit) ? unit : null
}

/**
 * A removal as a replacement that editors know how to carry out: one character beside it is put over both. Unchanged where
 * no character stands beside it that may be touched.
 */
export function takingNeighbor(attempt: Attempt): Change {
  const { span } = attempt
  const left = movableUnit(attempt, span.start - 1)
  if (left !== null) return { span: { start: span.start - 1, end: span.end }, text: left }
  const right = movableUnit(attempt, span.end)
  if (right !== null) return { span: { start: span.start, end: span.end + 1 }, text: right }
  return attempt
}
