import type { EditorBridge } from "./bridge"
import type { Attempt, EditorHands, Way } from "./editor-hands"
import { insertText } from "./insert-text"
import { isGecko } from "./is-gecko"
import type { Change } from "./narrow-change"
import { pasteText } from "./paste-text"
import { pressUndo } from "./press-undo"
import { rangesOf } from "./ranges-of"
import { readText } from "./read-text"
import { replaceText } from "./replace-text"
import { richSelection } from "./rich-selection"
import { spansLines } from "./spans-lines"

const paste: Way = ({ root, text }) => pasteText(root, text)
const type: Way = ({ text }) => insertText(text)

function isSpread(attempt: Attempt): boolean {
  const { old, fresh } = spansLines(attempt)
  return old || fresh
}

/**
 * Chromium's command loses line breaks here, and a paste of nothing does nothing: so a removal over several lines takes
 * one neighbouring character along and puts it back.
 */
function adjust(attempt: Attempt): Change {
  const { reading, span, text } = attempt
  const isPlainRemoval = text === "" && spansLines(attempt).old
  if (isGecko() || !isPlainRemoval) return attempt
  const neighbour = (at: number): string | null => {
    const segment = reading.segments.find(
      ({ node, editable, start, end }) =>
        editable && node?.nodeType === Node.TEXT_NODE && start <= at && at < end
    )
    const unit = reading.text.charAt(at)
    // Half a surrogate pair must not travel alone.
    return segment && !/[\uD800-\uDFFF]/.test(unit) ? unit : null
  }
  const left = span.start > 0 ? neighbour(span.start - 1) : null
  if (left !== null) return { span: { start: span.start - 1, end: span.end }, text: left }
  const right = neighbour(span.end)
  if (right !== null) return { span: { start: span.start, end: span.end + 1 }, text: right }
  return attempt
}

const hands: EditorHands = {
  ...richSelection,
  read: (root) => readText(root),
  mergeWindowMs: 0,
  adjust,
  ways: (attempt) => (!isGecko() && isSpread(attempt) && attempt.text !== "" ? [paste] : [type]),
  undo: pressUndo
}

/** Lexical: Facebook's compose and comment boxes. */
export const lexical: EditorBridge = {
  id: "lexical",
  owns: (root) => root.getAttribute("data-lexical-editor") === "true",
  read: hands.read,
  ranges: (_root, reading, span) => rangesOf(reading, span),
  replace: replaceText(hands)
}
