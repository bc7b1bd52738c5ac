import type { Candidate } from "~engine/rewording/composing/collect-proposals"
import type { Draft } from "~engine/text/draft"
import type { Sentence } from "~engine/text/sentence"

/** Ends in the middle of a sentence. */
const OPEN_END = /[\p{L}\p{N},;&\u2013\u2014-]$/u

/** Begins in the middle of one; a link stands by itself. */
const SMALL_START = /^(?!https?:|www\.)\p{Ll}/u

/** Fewer words than this may go from the end of a line whatever follows: "an amazing", "so". */
const MIN_CUT_WORDS = 3

/**
 * True for a change that takes or rewrites one side of a sentence that runs over a line break (Shift and Enter, or text
 * pasted with its lines): the other side would stand there alone.
 */
export function cutsSentence(candidate: Candidate, { sentences, text }: Draft): boolean {
  const { start, end, depth, wordings } = candidate
  const isCut = wordings.some((wording) => wording.text === "")
  const count = text.slice(start, end).trim().split(/\s+/u).length
  if (depth !== "sentence" && !(isCut && count >= MIN_CUT_WORDS)) return false
  return sentences.some((sentence, at) => {
    const next = sentences[at + 1]
    if (!next || !goesOn(sentence, next) || !beginsLarge(sentences, at)) return false
    const takesFirst = start < sentence.end && end >= sentence.end
    const takesSecond = start <= next.start && end > next.start
    return takesFirst !== takesSecond
  })
}

function goesOn(sentence: Sentence, next: Sentence): boolean {
  return (
    next.line === sentence.line + 1 &&
    OPEN_END.test(sentence.reading.text) &&
    SMALL_START.test(next.reading.text)
  )
}

/** Where nothing begins with a capital, a small letter tells nothing. */
function beginsLarge(sentences: readonly Sentence[], at: number): boolean {
  for (let first = at; first >= 0; first--) {
    const before = sentences[first - 1]
    const sentence = sentences[first]
    if (!sentence) return false
    if (!before || !goesOn(before, sentence)) return /^\P{L}*\p{Lu}/u.test(sentence.reading.text)
  }
  return false
}
