import type { EditorBridge } from "~editors/bridge"
import { coversWholeLines } from "~editors/changing/covers-whole-lines"
import type { Attempt, EditorHands, Way } from "~editors/changing/editor-hands"
import { isGecko } from "~editors/changing/is-gecko"
import { pressHistoryKey } from "~editors/changing/press-history-key"
import { placesOf } from "~editors/reading/places-of"
import { readText } from "~editors/reading/read-text"
import { replaceInsideEdges } from "~editors/changing/replace-inside-edges"
import { replaceText } from "~editors/changing/replace-text"
import { richSelection } from "~editors/changing/rich-selection"
import { spansLines } from "~editors/changing/spans-lines"
import { WAYS } from "~editors/changing/ways"

/** Quill's default `history.delay`: changes closer together are one undo step, ms. */
const MERGE_WINDOW_MS = 1_000

function ways(attempt: Attempt): readonly Way[] {
  const { old, fresh } = spansLines(attempt)
  if (!isGecko()) return [WAYS.type]
  if (old) {
    const isPlainRemoval = attempt.text === "" && !coversWholeLines(attempt)
    return [isPlainRemoval ? WAYS.type : replaceInsideEdges(hands)]
  }
  return fresh ? [WAYS.typeLines] : [WAYS.type]
}

const hands: EditorHands = {
  ...richSelection,
  // `.ql-ui` draws a list item's bullet.
  read: (root) => readText(root, { isFiller: (element) => element.classList.contains("ql-ui") }),
  mergeWindowMs: MERGE_WINDOW_MS,
  // In a shadow root Quill asks the document for the selection and types in the wrong place, with or without us.
  refusal: ({ root }) => (root.getRootNode() instanceof ShadowRoot ? "editor" : null),
  ways,
  history: pressHistoryKey
}

/** Quill 1 and 2: LinkedIn's older share box. */
export const quill: EditorBridge = {
  id: "quill",
  owns: (root) => root.classList.contains("ql-editor") && root.isContentEditable,
  read: hands.read,
  places: (_root, reading, span) => placesOf(reading, span),
  replace: replaceText(hands)
}
