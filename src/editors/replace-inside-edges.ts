import type { Attempt, EditorHands, Way } from "./editor-hands"
import { insertLines } from "./insert-lines"
import { insertText } from "./insert-text"
import { pause } from "./pause"

/** Units of the first character, so that no surrogate pair is torn. */
function firstUnits(text: string): number {
  return (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1
}

function lastUnits(text: string): number {
  return (text.codePointAt(text.length - 2) ?? 0) > 0xffff ? 2 : 1
}

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
    const first = firstUnits(old)
    const last = lastUnits(old)
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
