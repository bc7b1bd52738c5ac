import type { Candidate } from "~engine/rewording/composing/collect-proposals"
import type { Draft } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import type { Sentence } from "~engine/text/sentence"

/** Ends in the middle of a sentence. */
const OPEN_END = /[\p{L}\p{N},;&\u2013\u2014-]$/u

/** Begins in the middle of one; a link stands by itself. */
const SMALL_START = /^(?!https?:|www\.)\p{Ll}/u

/** Begins with a capital, whatever marks stand before it. */
const LARGE_START = /^\P{L}*\p{Lu}/u

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
  return softBreaks(sentences).some(({ before, after }) => {
    const takesFirst = start < before.end && end >= before.end
    const takesSecond = start <= after.start && end > after.start
    return takesFirst !== takesSecond
  })
}

/** The two sides of a line break inside a sentence. */
type SoftBreak = { readonly before: Sentence; readonly after: Sentence }

/** The line breaks that sentences run over: once a draft, since every change of it is held against them. */
const softBreaks = memoize((sentences: readonly Sentence[]): readonly SoftBreak[] => {
  const breaks: SoftBreak[] = []
  // Where nothing begins with a capital, a small letter tells nothing.
  let beginsLarge = false
  let wentOn = false
  sentences.forEach((before, at) => {
    if (!wentOn) beginsLarge = LARGE_START.test(before.reading.text)
    const after = sentences[at + 1]
    wentOn = after !== undefined && goesOn(before, after)
    if (after && wentOn && beginsLarge) breaks.push({ before, after })
  })
  return breaks
})

function goesOn(sentence: Sentence, next: Sentence): boolean {
  return (
    next.line === sentence.line + 1 &&
    OPEN_END.test(sentence.reading.text) &&
    SMALL_START.test(next.reading.text)
  )
}
