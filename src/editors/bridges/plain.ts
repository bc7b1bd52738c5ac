import type { EditorBridge } from "~editors/bridge"
import { isGecko, runHistoryCommand } from "~editors/changing/browser-commands"
import { INSERT_METHODS } from "~editors/changing/insert-methods"
import { richSelection } from "~editors/changing/rich-selection"
import { takingSoftBreak } from "~editors/changing/take-soft-break"
import { readText } from "~editors/reading/read-text"
import { createBridge } from "./create-bridge"

/** An editable element without a library we know. */
export const plain: EditorBridge = createBridge(
  {
    ...richSelection,
    read: (root) => readText(root),
    mergeWindowMs: 0,
    adjust: (attempt) => (isGecko() ? takingSoftBreak(attempt) : attempt),
    insertMethods: ({ text }) => [text === "" ? INSERT_METHODS.erase : INSERT_METHODS.type],
    history: runHistoryCommand
  },
  { id: "plain", owns: (root) => root.isContentEditable }
)
