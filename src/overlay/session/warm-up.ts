import type { Judge } from "~engine/judge"
import type { DraftInput } from "~engine/types"
import { nextTask } from "~overlay/page/scheduling"

/** Text that is read in one task, in UTF-16 units: at about 1.8 ms a sentence well below 50 ms. */
const MAX_PIECE = 800
/** Lines remembered as read. */
const MAX_LINES = 2000

/**
 * Reads a draft's unread lines a few at a time, so that a long draft that is pasted or restored blocks the page for no
 * longer than a short one. The judge keeps what it read, and is quick afterwards.
 * @param isWanted asked before each piece; false stops it
 */
export function createWarmUp(
  judge: Judge
): (input: DraftInput, isWanted: () => boolean) => Promise<void> {
  const known = new Set<string>()
  return async (input, isWanted) => {
    if (input.text.length <= MAX_PIECE) return
    for (const piece of pieces(input.text.split("\n").filter((line) => !known.has(line)))) {
      if (!isWanted()) return
      judge.judge({ ...input, text: piece })
      await nextTask()
    }
    if (known.size > MAX_LINES) known.clear()
    for (const line of input.text.split("\n")) known.add(line)
  }
}

/** Lines put together, or cut at the end of a sentence, to pieces of at most {@link MAX_PIECE}. */
function pieces(lines: readonly string[]): readonly string[] {
  const found: string[] = []
  let piece = ""
  for (const line of lines) {
    if (piece !== "" && piece.length + line.length > MAX_PIECE) {
      found.push(piece)
      piece = ""
    }
    piece += `${line}\n`
    while (piece.length > MAX_PIECE) {
      // At the end of a sentence if there is one: a sentence cut in two is read twice.
      const stop =
        Math.max(piece.lastIndexOf(". ", MAX_PIECE), piece.lastIndexOf("! ", MAX_PIECE)) + 1
      const at = stop > MAX_PIECE / 2 ? stop : MAX_PIECE
      found.push(piece.slice(0, at))
      piece = piece.slice(at)
    }
  }
  if (piece.trim() !== "") found.push(piece)
  return found
}
