import type { Span } from "~engine/types"

/**
 * Where a span of an earlier text stands in the text of now, when one stretch was changed in between.
 *
 * @param before the text that `span` was found in
 * @returns null when the change touches the span: then nobody can say what the writer means now
 */
export function findAgain(before: string, span: Span, now: string): Span | null {
  if (before === now) return span
  const shorter = Math.min(before.length, now.length)
  let head = 0
  while (head < shorter && before[head] === now[head]) head++
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) {
    tail++
  }
  const shift = now.length - before.length
  const isBefore = span.end <= head
  const isAfter = span.start >= before.length - tail
  // Text typed right at the edge of the span joins its words to others.
  if (isBefore) return span
  if (isAfter) return { start: span.start + shift, end: span.end + shift }
  return null
}
