import { LruCache, unshared } from "~engine/text/lru"
import { type Token, tokenise } from "~engine/text/token"
import type { Span } from "~engine/types"

/**
 * What is read of a sentence once and kept: it depends on the sentence's own text alone, so the same reading serves
 * wherever the sentence stands. Token offsets are relative to the sentence.
 */
export type SentenceReading = {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Words only, lower case. */
  readonly words: readonly string[]
  /** True when it ends in a question mark. */
  readonly isQuestion: boolean
  /** True when it holds a character that may open or close a quotation. */
  readonly hasQuoteMark: boolean
}

/** A sentence where it stands. `draft.text.slice(start, end) === reading.text`. */
export type Sentence = Span & {
  /** Counted from 0 over the whole draft. */
  readonly index: number
  /** The line (counted from 0, split at `\n`) it stands in. */
  readonly line: number
  readonly reading: SentenceReading
}

/**
 * Readings kept for reuse, those not asked for longest going first. More than the sentences of the longest draft that is
 * read, so that re-reading it never costs all of it anew: every key and every wording tried makes new ones of those it
 * changes.
 */
const MAX_CACHED_READINGS = 600

const readings = new LruCache<string, SentenceReading>(MAX_CACHED_READINGS)

/** Reads a sentence; one that was read before has the same reading object, by which memoised results are found. */
export function readSentence(text: string): SentenceReading {
  const known = readings.get(text)
  if (known) return known
  const reading = readAnew(unshared(text))
  readings.set(reading.text, reading)
  return reading
}

/** Reads a text as one sentence without caching it: for texts that come once, such as whole drafts. */
export function readAnew(text: string): SentenceReading {
  const tokens = tokenise(text)
  return {
    text,
    tokens,
    words: tokens.filter((token) => token.type === "word").map((token) => token.lower),
    isQuestion: /\?[\s)"'\u2019\u201D]*$|\?\s*(?!.*[\p{L}])/u.test(text.slice(-40)),
    hasQuoteMark: /["\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019']/u.test(text)
  }
}
