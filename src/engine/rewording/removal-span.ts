import type { Draft } from "~engine/text/draft"
import type { Sentence } from "~engine/text/sentence"
import type { Span } from "~engine/types"

/** First words that lean on the sentence before. */
const LEANS_BACK =
  /^[\s"'\u201C(>*\u2022-]*(?:it|its|it['\u2019]s|this|that|that['\u2019]s|they|they['\u2019](?:re|ve|ll)|their|them|these|those|he|she|his|her|which|and|but|so|or|because|then|also|plus|either|both|neither|instead|otherwise|yes|no|nope|of course|same|such|there|here['\u2019]s (?:how|why)|the (?:first|second|third|other|result|reason|answer)|p\.?\s?p\.?\s?s)(?![\p{L}\p{N}])/iu

/** Ends that lean on the sentence after: a colon, an arrow, a pointing hand. */
const LEANS_ON =
  /(?:[:\u2190-\u21FF\u2B07\u{1F447}\u{1F449}]\uFE0F?|[\u{1F447}\u{1F449}][\u{1F3FB}-\u{1F3FF}])\s*$/u

/** Longest sentence, in words, in which "it" must be what was said right before. */
const MAX_SHORT_WORDS = 7

/** A sentence of links and #tags alone. */
const ONLY_LINKS = /^(?:[\s\p{P}\p{S}]|(?:https?:\/\/|www\.)\S+(?!\S))+$/u

/**
 * What to cut so that the sentences from `first` to `last` are gone and the rest stands by itself.
 *
 * Takes the white space between sentences with it, and a line that would be left empty. A link on its own line that
 * the last sentence points at ("Register here:") goes as well.
 *
 * @param mayAnswer false for words that answer nothing, whatever question stands before them
 * @returns null when the rest would dangle: the next sentence opens with "It …", or the one before ends in a colon or
 * asks what the cut sentence answers; a colon at the very end points at nothing and may go
 */
export function removalSpan(
  draft: Draft,
  first: Sentence,
  last: Sentence,
  mayAnswer = true
): Span | null {
  const { sentences, text } = draft
  const before = sentences[first.index - 1]
  let end = last
  let after = sentences[end.index + 1]
  if (LEANS_ON.test(end.reading.text)) {
    if (after && !ONLY_LINKS.test(after.reading.text)) return null
    end = after ?? end
    after = sentences[end.index + 1]
  }
  if (after && leansBack(after.reading)) return null
  if (before && leansOn(before, first, mayAnswer)) return null
  const opensLine = before?.line !== first.line
  if (!opensLine) return { start: before.end, end: end.end }
  if (after?.line === end.line) return { start: first.start, end: after.start }
  return lineSpan(text, first.start, end.end)
}

/** Opens with "It …", or is a short sentence about "it": "Have you read it?" */
function leansBack({ text, words }: Sentence["reading"]): boolean {
  const isShort =
    words.length > 0 && words.length <= MAX_SHORT_WORDS && !/^\s*[\d*\u2022-]/u.test(text)
  return (
    LEANS_BACK.test(text) ||
    (isShort && words.some((word) => /^(?:it|them|that|this|these|those|one|ones)$/u.test(word)))
  )
}

/** A question right before is answered by what is cut, unless lines apart. */
function leansOn(before: Sentence, first: Sentence, mayAnswer: boolean): boolean {
  if (LEANS_ON.test(before.reading.text)) return true
  return mayAnswer && before.reading.isQuestion && first.line - before.line <= 2
}

/** Whole lines with the line feeds that would be left over. */
function lineSpan(text: string, start: number, end: number): Span {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1
  const feed = text.indexOf("\n", end)
  if (feed < 0) {
    const kept = text.slice(0, lineStart).trimEnd().length
    return { start: kept, end: text.length }
  }
  const next = feed + /^\s*/u.exec(text.slice(feed))![0].length
  const nextLine = text.lastIndexOf("\n", next - 1) + 1
  return nextLine > lineStart
    ? { start: lineStart, end: nextLine }
    : { start: lineStart, end: feed + 1 }
}
