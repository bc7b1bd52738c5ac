import type { EditorBridge } from "~editors/bridge"
import { type Attempt, coversWholeLines, lineBreaksIn } from "~editors/changing/attempt"
import { isGecko, pressHistoryKey } from "~editors/changing/browser-commands"
import type { EditorDriver, InsertMethod } from "~editors/changing/editor-driver"
import { INSERT_METHODS, replaceInsideEdges, typePieces } from "~editors/changing/insert-methods"
import { richSelection } from "~editors/changing/rich-selection"
import { readText } from "~editors/reading/read-text"
import { createBridge } from "./create-bridge"

/** Quill's default `history.delay`: changes closer together are one undo step, ms. */
const MERGE_WINDOW_MS = 1_000

function insertMethods(attempt: Attempt): readonly InsertMethod[] {
  const { removed, inserted } = lineBreaksIn(attempt)
  if (!isGecko()) return [INSERT_METHODS.type]
  if (removed) {
    const isPlainRemoval = attempt.text === "" && !coversWholeLines(attempt)
    return [isPlainRemoval ? INSERT_METHODS.type : replaceInsideEdges(driver)]
  }
  return [inserted ? INSERT_METHODS.typeLines : INSERT_METHODS.type]
}

const driver: EditorDriver = {
  ...richSelection,
  // `.ql-ui` draws a list item's bullet.
  read: (root) => readText(root, { isFiller: (element) => element.classList.contains("ql-ui") }),
  mergeWindowMs: MERGE_WINDOW_MS,
  // In a shadow root Quill asks the document for the selection and types in the wrong place, with or without us.
  refusal: ({ root }) => (root.getRootNode() instanceof ShadowRoot ? "editor" : null),
  insertMethods,
  // Its history merges what comes within a second.
  insertPieces: (attempts) => typePieces(driver, attempts, { isAnswered: true }),
  history: pressHistoryKey
}

/** Quill 1 and 2: LinkedIn's older share box. */
export const quill: EditorBridge = createBridge(driver, {
  id: "quill",
  owns: (root) => root.classList.contains("ql-editor") && root.isContentEditable
})
