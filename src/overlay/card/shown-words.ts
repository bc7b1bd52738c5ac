import type { Span, Suggestion } from "~engine/types"

const LETTER = /[\p{L}\p{N}]/u
const WHITE = /\s/u

/**
 * The words of a draft that an offer shows as the old ones: those it replaces, and where that is a bare mark (`,` becomes
 * `, you can`) the words on both sides of it too.
 */
export function shownSpan(text: string, { start, end, replacement }: Suggestion): Span {
  if (LETTER.test(text.slice(start, end)) || !LETTER.test(replacement)) return { start, end }
  return { start: wordStart(text, start), end: wordEnd(text, end) }
}

/** A replacement with the words around it that {@link shownSpan} added. */
export function shownReplacement(
  text: string,
  shown: Span,
  { start, end }: Span,
  replacement: string
): string {
  return text.slice(shown.start, start) + replacement + text.slice(end, shown.end)
}

function wordStart(text: string, from: number): number {
  let at = from
  while (at > 0 && !WHITE.test(text.charAt(at - 1))) at--
  return at
}

/** The end of the word at `from`, or of the next one of the same line. */
function wordEnd(text: string, from: number): number {
  const rest = /^[^\S\n]*\S*/u.exec(text.slice(from))
  return from + (rest?.[0].length ?? 0)
}
