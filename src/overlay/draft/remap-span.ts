import type { Span } from "~engine/types"

/** One stretch of a text that gave way to another: `before[start, endBefore)` became `after[start, endAfter)`. */
export type Edit = {
  readonly start: number
  readonly endBefore: number
  readonly endAfter: number
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
  return { start, endBefore: before.length - tail, endAfter: after.length - tail }
}

const WORD = /[\p{L}\p{N}\p{M}_]/u

/** True when a word runs across `offset`, so that words that begin or end there are no longer whole. */
function cutsWord(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    WORD.test(text.charAt(offset - 1)) &&
    WORD.test(text.charAt(offset))
  )
}

/**
 * Where a span of `before` stands in `after`.
 *
 * @returns null when the edit touched its words, or when it grew a letter onto them: what is marked vanishes rather than
 * sit on the wrong word
 */
export function remapSpan(span: Span, edit: Edit, before: string, after: string): Span | null {
  const shift = edit.endAfter - edit.endBefore
  const moved =
    span.end <= edit.start
      ? { start: span.start, end: span.end }
      : span.start >= edit.endBefore
        ? { start: span.start + shift, end: span.end + shift }
        : null
  if (!moved) return null
  const grewBefore = cutsWord(after, moved.start) && !cutsWord(before, span.start)
  const grewAfter = cutsWord(after, moved.end) && !cutsWord(before, span.end)
  return grewBefore || grewAfter ? null : moved
}

/** Moves what stands on words of `before` to `after`; what the edit touched is left out. */
export function remapAll<T extends Span>(items: readonly T[], before: string, after: string): T[] {
  const edit = singleEdit(before, after)
  if (!edit) return [...items]
  return items.flatMap((item) => {
    const span = remapSpan(item, edit, before, after)
    return span ? [{ ...item, ...span }] : []
  })
}
