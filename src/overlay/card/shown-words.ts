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

/** Marks that end the sentence before: what follows reads by itself. */
const ENDING = /^\s*[.!?]+\s+(?=\S*[\p{L}\p{N}])/u

/** Marks that lean on the words before them. */
const LEANING = /^\s*[,:;\u2013\u2014-]+\s+(?=\S*[\p{L}\p{N}])/u

/** The last words of a line, up to two. */
const LAST_WORDS = /(?<!\S)(?:\S+[^\S\n]+)?\S+[^\S\n]*$/u

/** Two words are no longer than this, in UTF-16 units; a link may be. */
const MAX_LEAD = 80

/**
 * New words as a button shows them: without the full stop of the sentence before, and behind a colon with what it follows,
 * so that ": https://…" is "build time: https://…".
 * @param at where they are to stand in the draft
 */
export function readAlone(text: string, at: number, words: string): string {
  if (!LEANING.test(words)) return words.replace(ENDING, "")
  const before = text.slice(Math.max(0, at - MAX_LEAD), at)
  return (LAST_WORDS.exec(before)?.[0] ?? "") + words
}

/** Words of the draft as a line names them: without the marks that join them to what stands before. */
export function withoutJoint(words: string): string {
  return words.replace(ENDING, "").replace(LEANING, "")
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
