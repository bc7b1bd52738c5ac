import type { Draft, PlainInput } from "~engine/text/draft"
import { readSentence, type Sentence } from "~engine/text/sentence"
import { splitSentences } from "~engine/text/split-sentences"
import { findVoices } from "~engine/text/voice"
import type { Span } from "~engine/types"

/** Longest draft that is read whole, in UTF-16 units: four times what LinkedIn takes, and the time of a judgement. */
export const MAX_DRAFT_LENGTH = 12_000

/**
 * Most sentences that are read. A longest draft of ordinary prose has about 200; one of "a." and "b." would have
 * thousands, each with its own grammar to be read.
 */
export const MAX_SENTENCES = 300

/**
 * Parses a draft into sentences and voices.
 *
 * Sentences seen before cost nothing: their readings are kept. Of a draft longer than {@link MAX_DRAFT_LENGTH}, or of more
 * than {@link MAX_SENTENCES}, the first and the last half of the limit are read.
 */
export function parseDraft(input: PlainInput): Draft {
  const { text } = input
  const isLong = text.length > MAX_DRAFT_LENGTH
  const places = isLong ? placesAtBothEnds(text) : placesOf(text, 0, text.length)
  const isCut = places.length > MAX_SENTENCES
  const half = MAX_SENTENCES / 2
  const read = isCut ? [...places.slice(0, half), ...places.slice(-half)] : places
  const sentences = read.map(({ start, end, line }, index): Sentence => ({
    ...{ start, end, index, line },
    reading: readSentence(text.slice(start, end))
  }))
  return { ...input, sentences, voices: findVoices(sentences), truncated: isLong || isCut }
}

/** Where a sentence stands, before it is read. */
type Place = Span & { readonly line: number }

function placesAtBothEnds(text: string): readonly Place[] {
  const firstEnd = pairEnd(text, MAX_DRAFT_LENGTH / 2)
  const lastStart = pairEnd(text, text.length - MAX_DRAFT_LENGTH / 2)
  return [...placesOf(text, 0, firstEnd), ...placesOf(text, lastStart, text.length)]
}

/** The place itself, or the one behind it where it would cut a surrogate pair. */
function pairEnd(text: string, at: number): number {
  const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))
  return isPair ? at + 1 : at
}

function placesOf(text: string, from: number, to: number): readonly Place[] {
  const places: Place[] = []
  let line = from === 0 ? 0 : text.slice(0, from).split("\n").length - 1
  for (let start = from; start <= to; line++) {
    const feed = text.indexOf("\n", start)
    const end = feed < 0 || feed > to ? to : feed
    for (const span of splitSentences(text.slice(start, end))) {
      places.push({ start: start + span.start, end: start + span.end, line })
    }
    start = end + 1
  }
  return places
}
