import type { EditorBridge } from "~editors/bridge"
import { runHistoryCommand } from "~editors/changing/browser-commands"
import { INSERT_METHODS } from "~editors/changing/insert-methods"
import { richSelection } from "~editors/changing/rich-selection"
import { readText } from "~editors/reading/read-text"
import { createBridge } from "./create-bridge"

/** An editable element without a library we know. */
export const plain: EditorBridge = createBridge(
  {
    ...richSelection,
    read: (root) => readText(root),
    mergeWindowMs: 0,
    insertMethods: () => [INSERT_METHODS.type],
    history: runHistoryCommand
  },
  { id: "plain", owns: (root) => root.isContentEditable }
)
