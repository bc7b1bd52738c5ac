import type { Vocabulary } from "~engine/classifier/feature-extractor"
import { countFeatures } from "~tools/learning/fitting/count-features"
import type { ParsedExample } from "~tools/learning/data/parse-examples"

/** Numbers the features of the examples, in the order of their names, and says how rare each word is. */
export function buildVocabulary(read: readonly ParsedExample[]): Vocabulary {
  const counts = countFeatures(read)
  const index = (names: Iterable<string>): Map<string, number> =>
    new Map([...names].sort().map((name, at) => [name, at]))
  const words = index(counts.words.keys())
  return {
    words,
    indicators: index(counts.indicators.keys()),
    idf: Float32Array.from(
      words.keys(),
      (word) => 1 + Math.log((1 + read.length) / (1 + counts.words.get(word)!))
    )
  }
}
