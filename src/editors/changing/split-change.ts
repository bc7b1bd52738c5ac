import type { Attempt } from "./attempt"
import { touchedSegments } from "./attempt"
import { type Change, narrowChange } from "./narrow-change"

/** True when a change touches a chip, an image or a link. */
export function touchesProtected(attempt: Attempt): boolean {
  return touchedSegments(attempt).some(({ node, editable }) => node !== null && !editable)
}

/** The words of everything in a draft that must stay as it is, in its order. */
export function protectedWords({ text, segments }: Attempt["reading"]): string {
  return segments
    .filter(({ node, editable }) => node !== null && !editable)
    .map(({ start, end }) => text.slice(start, end))
    .join("\n")
}

/**
 * A change as several smaller ones around the chips, names and links in it, in the order of the text.
 * @returns null when one of those does not stay, or is cut
 */
export function splitChange(attempt: Attempt): readonly Change[] | null {
  const { reading, span, text } = attempt
  const pieces: Change[] = []
  let from = span.start
  let taken = 0
  for (const { node, editable, start, end } of touchedSegments(attempt)) {
    if (node === null || editable) continue
    if (start < span.start || end > span.end) return null
    const words = reading.text.slice(start, end)
    const at = text.indexOf(words, taken)
    if (at < 0) return null
    pieces.push({ span: { start: from, end: start }, text: text.slice(taken, at) })
    from = end
    taken = at + words.length
  }
  pieces.push({ span: { start: from, end: span.end }, text: text.slice(taken) })
  return pieces
    .map((piece) => narrowChange(reading.text, piece))
    .filter((piece) => reading.text.slice(piece.span.start, piece.span.end) !== piece.text)
}
