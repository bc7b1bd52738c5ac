import type { EditorBridge } from "~editors/bridge"
import { type Attempt, lineBreaksIn, touchedSegments } from "~editors/changing/attempt"
import { isGecko, pressHistoryKey } from "~editors/changing/browser-commands"
import type { InsertMethod } from "~editors/changing/editor-driver"
import { INSERT_METHODS } from "~editors/changing/insert-methods"
import type { Change } from "~editors/changing/narrow-change"
import { richSelection } from "~editors/changing/rich-selection"
import { readText } from "~editors/reading/read-text"
import { createBridge } from "./create-bridge"

/**
 * Chromium's command changes the DOM itself and Lexical reads it back. That is right only inside one piece of text of which
 * something is left: else line breaks are lost, or in a paragraph with line breaks the whole draft.
 */
function isInsideOnePiece(attempt: Attempt): boolean {
  const { span } = attempt
  const { removed, inserted } = lineBreaksIn(attempt)
  const touched = touchedSegments(attempt)
  const [piece] = touched
  return (
    !removed &&
    !inserted &&
    touched.length === 1 &&
    piece !== undefined &&
    piece.end - piece.start > span.end - span.start
  )
}

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

/** A paste of nothing does nothing: a removal by paste takes one neighbouring character along and puts it back. */
function adjust(attempt: Attempt): Change {
  const { span, text } = attempt
  if (isGecko() || text !== "" || isInsideOnePiece(attempt)) return attempt
  const left = movableUnit(attempt, span.start - 1)
  if (left !== null) return { span: { start: span.start - 1, end: span.end }, text: left }
  const right = movableUnit(attempt, span.end)
  if (right !== null) return { span: { start: span.start, end: span.end + 1 }, text: right }
  return attempt
}

/**
 * Firefox gives Lexical `beforeinput` with the command, which it carries out in its model; but of several lines at once
 * it makes one text node with line feeds in it, and what is typed behind the last of them lands before it. With the old
 * words out of the way, the lines come out right one by one and are one step to undo; not where somebody has just typed a
 * space at the end of the line: there the break comes a character late, and the change is undone.
 */
function insertMethods(attempt: Attempt): readonly InsertMethod[] {
  if (isGecko()) {
    const { inserted } = lineBreaksIn(attempt)
    return [inserted ? INSERT_METHODS.eraseAndTypeLines : INSERT_METHODS.type]
  }
  if (attempt.text === "") return [INSERT_METHODS.type]
  return isInsideOnePiece(attempt)
    ? [INSERT_METHODS.type, INSERT_METHODS.paste]
    : [INSERT_METHODS.paste]
}

/** While somebody composes, Lexical ends the text node with a zero-width space that its model does not have. */
const COMPOSITION_SUFFIX = /\u200B$/

/** Lexical: Facebook's compose and comment boxes. */
export const lexical: EditorBridge = createBridge(
  {
    ...richSelection,
    read: (root) => readText(root, { guard: COMPOSITION_SUFFIX }),
    mergeWindowMs: 0,
    adjust,
    insertMethods,
    history: pressHistoryKey
  },
  { id: "lexical", owns: (root) => root.getAttribute("data-lexical-editor") === "true" }
)
