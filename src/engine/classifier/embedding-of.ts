import PACKED from "../../../assets/model/meaning.json"

import { type ClassifierInput, isHidden } from "~engine/classifier/feature-extractor"
import {
  type EmbeddingTable,
  PRIOR_WORDS,
  unpackEmbeddings
} from "~engine/classifier/embedding-table"
import { readWordFeatures } from "~engine/classifier/word-features"
import { memoize } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"

/** Names of the dimensions, in order: the first account for most of the difference between posts. */
export const EMBEDDING_NAMES: readonly string[] = PACKED.scales.map(
  (_, at) => `embedding-${at + 1}`
)

/** Sum of the embeddings of a sentence's words, and how many of its words have one. */
type Sum = { readonly vector: Float32Array; words: number }

let loaded: EmbeddingTable | null = null

/**
 * The embedding of a draft: the mean of its words' embeddings, zero where no word is known.
 * @param table the shipped one unless given
 */
export function embeddingOf(
  { draft, hidden }: Pick<ClassifierInput, "draft" | "hidden">,
  table: EmbeddingTable = (loaded ??= unpackEmbeddings(PACKED))
): Float32Array {
  const total: Sum = { vector: new Float32Array(table.dimensions), words: 0 }
  for (const { start, end, reading } of draft.sentences) {
    if (isHidden(hidden, start, end)) {
      addWords(total, table, reading, (from, to) => !isHidden(hidden, start + from, start + to))
      continue
    }
    const { vector, words } = sumsBy(table)(reading)
    for (let at = 0; at < vector.length; at++) total.vector[at]! += vector[at]!
    total.words += words
  }
  return total.vector.map((value) => value / (total.words + PRIOR_WORDS))
}

const sumsBy = memoize((table: EmbeddingTable) =>
  memoize((reading: SentenceReading): Sum => {
    const sum: Sum = { vector: new Float32Array(table.dimensions), words: 0 }
    addWords(sum, table, reading, () => true)
    return sum
  })
)

function addWords(
  sum: Sum,
  { words, dimensions, vectors }: EmbeddingTable,
  reading: SentenceReading,
  isVisible: (start: number, end: number) => boolean
): void {
  for (const { name, start, end } of readWordFeatures(reading)) {
    const word = words.get(name)
    if (word === undefined || !isVisible(start, end)) continue
    for (let at = 0; at < dimensions; at++) sum.vector[at]! += vectors[word * dimensions + at]!
    sum.words++
  }
}
