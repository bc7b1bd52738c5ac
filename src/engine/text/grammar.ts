import nlp from "compromise/two"

import { memoize } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"
import type { Span } from "~engine/types"

/** A word as compromise reads it. Offsets are relative to the sentence. */
export type Term = Span & {
  readonly text: string
  /** Lower case, contractions expanded ("don't" gives two terms on one span). */
  readonly normal: string
  /** compromise's part-of-speech tags, e.g. `Verb`, `Imperative`, `Possessive`, `FirstPerson`. */
  readonly tags: ReadonlySet<string>
}

/** A sentence's grammar. */
export type Grammar = { readonly terms: readonly Term[] }

type CompromiseTerm = {
  readonly text: string
  readonly normal: string
  readonly tags: readonly string[]
  readonly offset: { readonly start: number; readonly length: number }
}

/**
 * Reads a sentence with compromise, once; the result is kept with the sentence's reading.
 *
 * Costs 1–2 ms for a sentence seen for the first time: never call it on the keystroke path.
 */
export const readGrammar = memoize(({ text }: SentenceReading): Grammar => parse(text))

/** True when the grammar of this sentence has been read already. */
export const isGrammarRead = readGrammar.has

function parse(text: string): Grammar {
  const sentences = nlp(text).json({
    offset: true,
    terms: { text: true, normal: true, tags: true, offset: true }
  }) as readonly { readonly terms: readonly CompromiseTerm[] }[]
  const terms = sentences.flatMap(({ terms }) =>
    terms.map((term) => ({
      text: term.text,
      normal: term.normal,
      tags: new Set(term.tags),
      start: term.offset.start,
      end: term.offset.start + term.offset.length
    }))
  )
  return { terms }
}
