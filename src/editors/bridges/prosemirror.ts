import type { EditorBridge } from "~editors/bridge"
import { type Attempt, coversWholeLines, lineBreaksIn } from "~editors/changing/attempt"
import { isGecko, pressHistoryKey } from "~editors/changing/browser-commands"
import type { EditorDriver, InsertMethod } from "~editors/changing/editor-driver"
import { INSERT_METHODS, typeAndErase, typePieces } from "~editors/changing/insert-methods"
import { richSelection } from "~editors/changing/rich-selection"
import { isSoftBreakTaken, takingSoftBreak } from "~editors/changing/take-soft-break"
import { readText } from "~editors/reading/read-text"
import { createBridge } from "./create-bridge"

/** ProseMirror's history merges changes within 500 ms, Tiptap's setups within a second. */
const MERGE_WINDOW_MS = 1_000

function insertMethods(attempt: Attempt): readonly InsertMethod[] {
  const { removed, inserted } = lineBreaksIn(attempt)
  if (isGecko()) {
    if (isSoftBreakTaken(attempt)) return [INSERT_METHODS.type]
    if (inserted) return [INSERT_METHODS.typeLines]
    const emptiesLines = attempt.text === "" && coversWholeLines(attempt)
    return [emptiesLines ? typeAndErase(driver) : INSERT_METHODS.type]
  }
  // A paste of several lines would lose the empty ones.
  return removed || inserted || attempt.text === ""
    ? [INSERT_METHODS.type]
    : [INSERT_METHODS.type, INSERT_METHODS.paste]
}

const driver: EditorDriver = {
  ...richSelection,
  read: (root) => readText(root),
  mergeWindowMs: MERGE_WINDOW_MS,
  adjust: (attempt) => (isGecko() ? takingSoftBreak(attempt) : attempt),
  insertMethods,
  // Seen all at once they are one change to ProseMirror; one by one each would be a step to undo.
  insertPieces: (attempts) => typePieces(driver, attempts, { isAnswered: false }),
  history: pressHistoryKey
}

/** ProseMirror and Tiptap: LinkedIn's new share box and its comments. */
export const prosemirror: EditorBridge = createBridge(driver, {
  id: "prosemirror",
  owns: (root) => root.classList.contains("ProseMirror") && root.isContentEditable
})
