import type { Draft } from "~engine/text/draft"
import { readSentence, type Sentence } from "~engine/text/sentence"
import { splitSentences } from "~engine/text/split-sentences"
import { findVoices } from "~engine/text/voice"
import type { DraftInput } from "~engine/types"

/** Longest draft that is read whole, in UTF-16 units (DESIGN.md decision 2). */
export const DRAFT_LIMIT = 12_000

/**
 * Parses a draft into sentences and voices.
 *
 * Sentences seen before cost nothing: their readings are kept. Of a draft longer than {@link DRAFT_LIMIT} the first and
 * the last half of the limit are read.
 */
export function parseDraft(input: DraftInput): Draft {
  const truncated = input.text.length > DRAFT_LIMIT
  const sentences = truncated ? bothEnds(input.text) : sentencesOf(input.text, 0, input.text.length)
  return { ...input, sentences, voices: findVoices(sentences), truncated }
}

function bothEnds(text: string): Sentence[] {
  const firstEnd = pairEnd(text, DRAFT_LIMIT / 2)
  const lastStart = pairEnd(text, text.length - DRAFT_LIMIT / 2)
  return [...sentencesOf(text, 0, firstEnd), ...sentencesOf(text, lastStart, text.length)].map(
    (sentence, index) => ({ ...sentence, index })
  )
}

/** The place itself, or the one behind it where it would cut a surrogate pair. */
function pairEnd(text: string, at: number): number {
  const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))
  return isPair ? at + 1 : at
}

function sentencesOf(text: string, from: number, to: number): Sentence[] {
  const sentences: Sentence[] = []
  let line = from === 0 ? 0 : text.slice(0, from).split("\n").length - 1
  for (let start = from; start <= to; line++) {
    const feed = text.indexOf("\n", start)
    const end = feed < 0 || feed > to ? to : feed
    for (const span of splitSentences(text.slice(start, end))) {
      sentences.push({
        start: start + span.start,
        end: start + span.end,
        index: sentences.length,
        line,
        reading: readSentence(text.slice(start + span.start, start + span.end))
      })
    }
    start = end + 1
  }
  return sentences
}
