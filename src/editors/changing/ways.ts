import { cutSelection } from "./cut-selection"
import type { Way } from "./editor-hands"
import { insertLines } from "./insert-lines"
import { insertText } from "./insert-text"
import { pasteText } from "./paste-text"

/** The ways that more than one editor takes; which, and when, was measured (see each bridge). */
export const WAYS = {
  /** The browser's editing command. */
  type: { insert: ({ text }) => insertText(text), commands: 1 },
  /** The same line by line. */
  typeLines: { insert: ({ text }) => insertLines(text), commands: 2 },
  /** The same, the old words taken out first. */
  eraseAndTypeLines: {
    insert: ({ text }) => {
      insertText("")
      insertLines(text)
    },
    commands: 2
  },
  /** A paste that the editor carries out in its model; not for removals. */
  paste: { insert: ({ root, text }) => pasteText(root, text), commands: 1 },
  /** A removal that the editor carries out in its model. */
  cut: { insert: ({ root }) => cutSelection(root), commands: 1 }
} as const satisfies Readonly<Record<string, Way>>
