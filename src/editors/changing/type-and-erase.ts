import type { EditorHands, Way } from "./editor-hands"
import { insertText } from "./insert-text"
import { pause } from "./pause"

/** Any letter: it is there for a few milliseconds. */
const STAND_IN = "x"

/**
 * Removes whole lines so that one empty line remains: over a selection of whole paragraphs Firefox types rightly, but
 * deletes one line too many (measured 2026-11-21). ProseMirror's history merges the two steps, which touch each other.
 *
 * @param hands reads and selects in that editor
 */
export function typeAndErase(hands: Pick<EditorHands, "read" | "select">): Way {
  return {
    commands: 2,
    insert: async ({ root, span }) => {
      insertText(STAND_IN)
      await pause(0)
      const end = span.start + STAND_IN.length
      hands.select(root, hands.read(root), { anchor: span.start, focus: end })
      await pause(0)
      insertText("")
    }
  }
}
