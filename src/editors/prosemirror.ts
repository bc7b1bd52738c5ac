import type { EditorBridge } from "./bridge"
import type { Attempt, EditorHands, Way } from "./editor-hands"
import { insertLines } from "./insert-lines"
import { insertText } from "./insert-text"
import { isGecko } from "./is-gecko"
import { pasteText } from "./paste-text"
import { pressUndo } from "./press-undo"
import { rangesOf } from "./ranges-of"
import { readText } from "./read-text"
import { replaceInsideEdges } from "./replace-inside-edges"
import { replaceText } from "./replace-text"
import { richSelection } from "./rich-selection"
import { spansLines } from "./spans-lines"

/** ProseMirror's history merges within 500 ms, Tiptap's set-ups within a second (composers.md §4.1). */
const MERGE_WINDOW_MS = 1_000

const type: Way = ({ text }) => insertText(text)
const typeLines: Way = ({ text }) => insertLines(text)
const paste: Way = ({ root, text }) => pasteText(root, text)

function ways(attempt: Attempt): readonly Way[] {
  const { old, fresh } = spansLines(attempt)
  if (isGecko()) {
    if (!old && !fresh) return [type]
    return fresh ? [typeLines] : [replaceInsideEdges(hands)]
  }
  // A paste of several lines would lose the empty ones.
  return old || fresh || attempt.text === "" ? [type] : [type, paste]
}

const hands: EditorHands = {
  ...richSelection,
  read: (root) => readText(root),
  mergeWindowMs: MERGE_WINDOW_MS,
  ways,
  undo: pressUndo
}

/** ProseMirror and Tiptap: LinkedIn's new share box and its comments. */
export const prosemirror: EditorBridge = {
  id: "prosemirror",
  owns: (root) => root.classList.contains("ProseMirror") && root.isContentEditable,
  read: hands.read,
  ranges: (_root, reading, span) => rangesOf(reading, span),
  replace: replaceText(hands)
}
