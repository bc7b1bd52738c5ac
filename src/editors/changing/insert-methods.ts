import type { Attempt } from "./attempt"
import { deleteSelection, insertLines, insertText, pasteText, pressKey } from "./browser-commands"
import type { EditorDriver, InsertMethod } from "./editor-driver"

/** The methods that more than one editor takes; README.md of `editors/` says which takes what, and why. */
export const INSERT_METHODS = {
  /** The browser's editing command. */
  type: { insert: ({ text }) => insertText(text), commands: 1 },
  /** The same line by line. */
  typeLines: { insert: ({ text }) => insertLines(text), commands: 2 },
  /** The browser's deletion: where a line is emptied, it stays a line. */
  erase: { insert: () => deleteSelection(), commands: 1 },
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
  /** A removal that the editor carries out in its model, by the key that it listens for. */
  pressBackspace: { insert: ({ root }) => pressKey(root, "Backspace"), commands: 1 }
} as const satisfies Readonly<Record<string, InsertMethod>>

/**
 * Lets an editor that follows its DOM by a mutation observer take a command in, and no key in between: keys are tasks of
 * their own.
 */
export function editorAnswers(): Promise<void> {
  return Promise.resolve()
}

/** Any letter: it is there for a moment. */
const STAND_IN = "x"

/**
 * Removes whole lines so that one empty line remains: over a selection of whole paragraphs Firefox types correctly, but
 * deletes one line too many. ProseMirror's history merges the two steps, which touch each other.
 */
export function typeAndErase(driver: Pick<EditorDriver, "read" | "select">): InsertMethod {
  return {
    commands: 2,
    insert: async ({ root, span }) => {
      insertText(STAND_IN)
      await editorAnswers()
      const end = span.start + STAND_IN.length
      driver.select(root, driver.read(root), { anchor: span.start, focus: end })
      insertText("")
    }
  }
}

/** Line breaks at the edge and one whole character: half a surrogate pair must not be left alone. */
const FIRST_CHARACTER = /^\n*(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\n])?/
const LAST_CHARACTER = /(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\n])?\n*$/

/**
 * Replaces a span of several lines without ever deleting a whole one: first what lies between its first and its last
 * character, then the new lines, then those two. Firefox deletes a paragraph that is selected whole together with its
 * line break, and Quill then loses count. Quill's history merges the steps.
 */
export function replaceInsideEdges(driver: Pick<EditorDriver, "read" | "select">): InsertMethod {
  const insert = async ({ root, reading, span, text }: Attempt): Promise<void> => {
    const removed = reading.text.slice(span.start, span.end)
    const first = FIRST_CHARACTER.exec(removed)?.[0].length ?? 0
    const last = LAST_CHARACTER.exec(removed.slice(first))?.[0].length ?? 0
    const type = async (start: number, end: number, command: () => void): Promise<void> => {
      driver.select(root, driver.read(root), { anchor: start, focus: end })
      command()
      await editorAnswers()
    }
    const inner = span.start + first
    await type(inner, span.end - last, () => insertText(""))
    if (text !== "") await type(inner, inner, () => insertLines(text))
    const newEnd = inner + text.length
    await type(newEnd, newEnd + last, () => insertText(""))
    await type(span.start, inner, () => insertText(""))
  }
  return { insert, commands: 4 }
}

/**
 * Types several changes in, the last first, within one task: no key can come between them. One step to undo.
 * @param options.isAnswered true where the editor takes each change in before the next
 */
export function typePieces(
  driver: Pick<EditorDriver, "read" | "select">,
  attempts: readonly Attempt[],
  { isAnswered }: { readonly isAnswered: boolean }
): InsertMethod {
  const insert = async (): Promise<void> => {
    for (const { root, span, text } of [...attempts].reverse()) {
      driver.select(root, driver.read(root), { anchor: span.start, focus: span.end })
      insertText(text)
      if (isAnswered) await editorAnswers()
    }
  }
  return { insert, commands: 1 }
}
