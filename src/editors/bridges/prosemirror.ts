import type { EditorBridge } from "~editors/bridge"
import { coversWholeLines } from "~editors/changing/covers-whole-lines"
import type { Attempt, EditorHands, Way } from "~editors/changing/editor-hands"
import { isGecko } from "~editors/changing/is-gecko"
import { pressHistoryKey } from "~editors/changing/press-history-key"
import { placesOf } from "~editors/reading/places-of"
import { readText } from "~editors/reading/read-text"
import { replaceText } from "~editors/changing/replace-text"
import { richSelection } from "~editors/changing/rich-selection"
import { spansLines } from "~editors/changing/spans-lines"
import { typeAndErase } from "~editors/changing/type-and-erase"
import { WAYS } from "~editors/changing/ways"

/** ProseMirror's history merges within 500 ms, Tiptap's set-ups within a second (composers.md §4.1). */
const MERGE_WINDOW_MS = 1_000

function ways(attempt: Attempt): readonly Way[] {
  const { old, fresh } = spansLines(attempt)
  if (isGecko()) {
    if (fresh) return [WAYS.typeLines]
    const emptiesLines = attempt.text === "" && coversWholeLines(attempt)
    return [emptiesLines ? typeAndErase(hands) : WAYS.type]
  }
  // A paste of several lines would lose the empty ones.
  return old || fresh || attempt.text === "" ? [WAYS.type] : [WAYS.type, WAYS.paste]
}

const hands: EditorHands = {
  ...richSelection,
  read: (root) => readText(root),
  mergeWindowMs: MERGE_WINDOW_MS,
  ways,
  history: pressHistoryKey
}

/** ProseMirror and Tiptap: LinkedIn's new share box and its comments. */
export const prosemirror: EditorBridge = {
  id: "prosemirror",
  owns: (root) => root.classList.contains("ProseMirror") && root.isContentEditable,
  read: hands.read,
  places: (_root, reading, span) => placesOf(reading, span),
  replace: replaceText(hands)
}
