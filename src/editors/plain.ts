import type { EditorBridge } from "./bridge"
import type { EditorHands } from "./editor-hands"
import { insertText } from "./insert-text"
import { rangesOf } from "./ranges-of"
import { readText } from "./read-text"
import { replaceText } from "./replace-text"
import { richSelection } from "./rich-selection"
import { runUndoCommand } from "./run-undo-command"

const hands: EditorHands = {
  ...richSelection,
  read: (root) => readText(root),
  mergeWindowMs: 0,
  ways: () => [({ text }) => insertText(text)],
  undo: runUndoCommand
}

/** An editable element without a library we know. */
export const plain: EditorBridge = {
  id: "plain",
  owns: (root) => root.isContentEditable,
  read: hands.read,
  ranges: (_root, reading, span) => rangesOf(reading, span),
  replace: replaceText(hands)
}
