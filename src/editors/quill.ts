import type { EditorBridge } from "./bridge"
import type { Attempt, EditorHands, Way } from "./editor-hands"
import { insertLines } from "./insert-lines"
import { insertText } from "./insert-text"
import { isGecko } from "./is-gecko"
import { pressUndo } from "./press-undo"
import { rangesOf } from "./ranges-of"
import { readText } from "./read-text"
import { replaceInsideEdges } from "./replace-inside-edges"
import { replaceText } from "./replace-text"
import { richSelection } from "./rich-selection"
import { spansLines } from "./spans-lines"

/** Quill's default `history.delay`: changes closer together are one undo step, ms. */
const MERGE_WINDOW_MS = 1_000

const type: Way = ({ text }) => insertText(text)
const typeLines: Way = ({ text }) => insertLines(text)

function ways(attempt: Attempt): readonly Way[] {
  const { old, fresh } = spansLines(attempt)
  if (!isGecko()) return [type]
  if (old) return [replaceInsideEdges(hands)]
  return fresh ? [typeLines] : [type]
}

const hands: EditorHands = {
  ...richSelection,
  // `.ql-ui` draws a list item's bullet.
  read: (root) => readText(root, { isFiller: (element) => element.classList.contains("ql-ui") }),
  mergeWindowMs: MERGE_WINDOW_MS,
  // In a shadow root Quill asks the document for the selection and types in the wrong place, with or without us.
  refusal: ({ root }) => (root.getRootNode() instanceof ShadowRoot ? "editor" : null),
  ways,
  undo: pressUndo
}

/** Quill 1 and 2: LinkedIn's older share box. */
export const quill: EditorBridge = {
  id: "quill",
  owns: (root) => root.classList.contains("ql-editor") && root.isContentEditable,
  read: hands.read,
  ranges: (_root, reading, span) => rangesOf(reading, span),
  replace: replaceText(hands)
}
