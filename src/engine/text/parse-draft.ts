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
  const sentences = truncated
    ? [
        ...sentencesOf(input.text, 0, DRAFT_LIMIT / 2),
        ...sentencesOf(input.text, input.text.length - DRAFT_LIMIT / 2, input.text.length)
      ].map((sentence, index) => ({ ...sentence, index }))
    : sentencesOf(input.text, 0, input.text.length)
  return { ...input, sentences, voices: findVoices(sentences), truncated }
}

function sentencesOf(text: string, from: number, to: number): Sentence[] {
  const sentences: Sentence[] = []
  let line = 0
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
