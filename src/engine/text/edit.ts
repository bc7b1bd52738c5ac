import { byStart, lengthOf, shift } from "~engine/text/span"
import type { Span } from "~engine/types"

/** Words to put in place of `[start, end)`. */
export type Edit = Span & { readonly replacement: string }

/**
 * Puts all edits into a text.
 *
 * @param edits must not overlap; their order does not matter, for all offsets are in `text` as it is now
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const edit of [...edits].sort((one, other) => byStart(other, one))) {
    result = result.slice(0, edit.start) + edit.replacement + result.slice(edit.end)
  }
  return result
}

/** The smallest single edit that leads from one text to the other; null when they are equal. */
export function singleEdit(before: string, after: string): Edit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  return { start, end: before.length - tail, replacement: after.slice(start, after.length - tail) }
}

/**
 * Moves spans of `before` to where their words stand in `after`.
 *
 * A span is dropped when the edit between the two texts touched its words or joined them to others ("buy now" →
 * "buy nows"): then nobody can say what the writer means, and a mark must not sit on the wrong word.
 */
export function remapSpans<T extends Span>(
  items: readonly T[],
  before: string,
  after: string
): readonly T[] {
  const edit = singleEdit(before, after)
  if (!edit) return items
  return items.flatMap((item) => {
    const moved = moveAcross(item, edit)
    return moved && !joinsWords(item, before, moved, after) ? [moved] : []
  })
}

/** The same for one span. @returns null when it is dropped */
export function remapSpan(span: Span, before: string, after: string): Span | null {
  return remapSpans([span], before, after)[0] ?? null
}

function moveAcross<T extends Span>(item: T, { start, end, replacement }: Edit): T | null {
  if (item.end <= start) return item
  return item.start >= end ? shift(item, replacement.length - (end - start)) : null
}

function joinsWords(old: Span, before: string, moved: Span, after: string): boolean {
  if (lengthOf(old) === 0) return false
  return (
    (cutsWord(after, moved.start) && !cutsWord(before, old.start)) ||
    (cutsWord(after, moved.end) && !cutsWord(before, old.end))
  )
}

/** A word's letter, with an apostrophe or hyphen behind it that may join it to the next. */
const WORD_BEFORE = /[\p{L}\p{N}\p{M}_](['\u2019-]?)$/u
const WORD_AFTER = /^(['\u2019-]?)[\p{L}\p{N}\p{M}_]/u

/** True when a word runs across `offset`, so that words that begin or end there are not whole. */
export function cutsWord(text: string, offset: number): boolean {
  // Three units hold a joining mark and a letter that is a surrogate pair.
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, offset - 3), offset))
  const after = WORD_AFTER.exec(text.slice(offset, offset + 3))
  return before !== null && after !== null && (before[1] === "" || after[1] === "")
}
