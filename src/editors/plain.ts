import type { EditorBridge } from "./bridge"
import type { EditorHands } from "./editor-hands"
import { placesOf } from "./places-of"
import { readText } from "./read-text"
import { replaceText } from "./replace-text"
import { richSelection } from "./rich-selection"
import { runHistoryCommand } from "./run-history-command"
import { WAYS } from "./ways"

const hands: EditorHands = {
  ...richSelection,
  read: (root) => readText(root),
  mergeWindowMs: 0,
  ways: () => [WAYS.type],
  history: (_root, action) => runHistoryCommand(action)
}

/** An editable element without a library we know. */
export const plain: EditorBridge = {
  id: "plain",
  owns: (root) => root.isContentEditable,
  read: hands.read,
  places: (_root, reading, span) => placesOf(reading, span),
  replace: replaceText(hands)
}
