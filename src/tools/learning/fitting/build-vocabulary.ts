import type { Vocabulary } from "~engine/classifier/feature-extractor"
import { countFeatures } from "~tools/learning/fitting/count-features"
import type { ParsedExample } from "~tools/learning/data/parse-examples"

/** The vocabulary of the examples, in alphabetical order, with the inverse document frequency of each word. */
export function buildVocabulary(examples: readonly ParsedExample[]): Vocabulary {
  const counts = countFeatures(examples)
  const index = (names: Iterable<string>): Map<string, number> =>
    new Map([...names].sort().map((name, at) => [name, at]))
  const words = index(counts.words.keys())
  return {
    words,
    indicators: index(counts.indicators.keys()),
    idf: Float32Array.from(
      words.keys(),
      (word) => 1 + Math.log((1 + examples.length) / (1 + counts.words.get(word)!))
    )
  }
}
