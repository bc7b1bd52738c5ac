import type { EditorBridge } from "~editors/bridge"
import type { EditorHands } from "~editors/changing/editor-hands"
import { placesOf } from "~editors/reading/places-of"
import { readText } from "~editors/reading/read-text"
import { replaceText } from "~editors/changing/replace-text"
import { richSelection } from "~editors/changing/rich-selection"
import { runHistoryCommand } from "~editors/changing/run-history-command"
import { WAYS } from "~editors/changing/ways"

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
