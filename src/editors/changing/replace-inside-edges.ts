import type { Attempt, EditorHands, Way } from "./editor-hands"
import { insertLines } from "./insert-lines"
import { insertText } from "./insert-text"
import { pause } from "./pause"

/** Line breaks at the edge and one whole character: half a surrogate pair must not be left alone. */
const HEAD = /^\n*(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\n])?/
const TAIL = /(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\n])?\n*$/

/**
 * Replaces a span of several lines without ever deleting a whole one: first what lies between its first and its last
 * character, then the new lines, then those two. Firefox deletes a paragraph that is selected whole together with its
 * line break, and Quill then loses count (measured 2026-11-21, Quill 1.3.7 and 2.0.3). Their history merges the steps.
 *
 * @param hands reads and selects in that editor
 */
export function replaceInsideEdges(hands: Pick<EditorHands, "read" | "select">): Way {
  const insert = async ({ root, reading, span, text }: Attempt): Promise<void> => {
    const old = reading.text.slice(span.start, span.end)
    const first = HEAD.exec(old)?.[0].length ?? 0
    const last = TAIL.exec(old.slice(first))?.[0].length ?? 0
    const type = async (start: number, end: number, insert: () => void): Promise<void> => {
      hands.select(root, hands.read(root), { anchor: start, focus: end })
      await pause(0)
      insert()
      await pause(0)
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
