import PACKED from "../../../assets/model/meaning.json"

import { type Look, touches } from "~engine/classifier/feature-extractor"
import { type MeaningTable, SILENT_WORDS, unpackMeaning } from "~engine/classifier/embedding-table"
import { readWordEvidence } from "~engine/classifier/word-features"
import { memoize } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"

/** Names of the directions, in their order: the first tell most about how posts differ. */
export const MEANING_NAMES: readonly string[] = PACKED.scales.map((_, at) => `meaning-${at + 1}`)

/** Sum of the vectors of a sentence's words, and how many words had one. */
type Sum = { readonly vector: Float32Array; words: number }

let loaded: MeaningTable | null = null

/**
 * Where a draft points in the directions of a sentence encoder, as far as its words tell: the mean of their vectors.
 * 0 in every direction where no word is known.
 * @param table the committed one unless given
 */
export function meaningOf(
  { draft, hidden }: Pick<Look, "draft" | "hidden">,
  table: MeaningTable = (loaded ??= unpackMeaning(PACKED))
): Float32Array {
  const total: Sum = { vector: new Float32Array(table.directions), words: 0 }
  for (const { start, end, reading } of draft.sentences) {
    if (touches(hidden, start, end)) {
      addWords(total, table, reading, (from, to) => !touches(hidden, start + from, start + to))
      continue
    }
    const { vector, words } = sumsBy(table)(reading)
    for (let at = 0; at < vector.length; at++) total.vector[at]! += vector[at]!
    total.words += words
  }
  return total.vector.map((value) => value / (total.words + SILENT_WORDS))
}

const sumsBy = memoize((table: MeaningTable) =>
  memoize((reading: SentenceReading): Sum => {
    const sum: Sum = { vector: new Float32Array(table.directions), words: 0 }
    addWords(sum, table, reading, () => true)
    return sum
  })
)

function addWords(
  sum: Sum,
  { words, directions, vectors }: MeaningTable,
  reading: SentenceReading,
  isShown: (start: number, end: number) => boolean
): void {
  for (const { name, start, end } of readWordEvidence(reading)) {
    const word = words.get(name)
    if (word === undefined || !isShown(start, end)) continue
    for (let at = 0; at < directions; at++) sum.vector[at]! += vectors[word * directions + at]!
    sum.words++
  }
}
