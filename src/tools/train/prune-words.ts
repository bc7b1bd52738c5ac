import type { Vocabulary } from "~engine/classifier/feature-extractor"
import type { Linear } from "~engine/classifier/model"
import type { WordModels } from "~tools/learning/fitting/fit-word-models"

/** Word models with fewer words. */
export type Pruned = { readonly tables: Vocabulary; readonly models: WordModels }

/**
 * Keeps the words that move the scores most: by the largest weight that a word has in any of the models, times its
 * rarity. A word pair keeps its two words.
 * @param limit words and pairs to keep, about
 */
export function pruneWords(tables: Vocabulary, models: WordModels, limit: number): Pruned {
  const names = [...tables.words.keys()]
  const all = [models.draft, models.sentence, ...models.kinds]
  const worth = names.map((_, index) =>
    Math.max(...all.map(({ weights }) => Math.abs(weights[index]!) * tables.idf[index]!))
  )
  const ranked = names
    .map((_, index) => index)
    .sort((one, other) => worth[other]! - worth[one]! || one - other)
  const chosen = new Set<string>()
  for (const index of ranked) {
    if (chosen.size >= limit) break
    const name = names[index]!
    chosen.add(name)
    for (const part of name.split(" ")) if (tables.words.has(part)) chosen.add(part)
  }
  const kept = names.filter((name) => chosen.has(name)).sort(bySinglesFirst)
  const indices = kept.map((name) => tables.words.get(name)!)
  const pick = (weights: Float32Array): Float32Array =>
    Float32Array.from(indices, (index) => weights[index]!)
  const slim = ({ bias, weights }: Linear): Linear => ({ bias, weights: pick(weights) })
  return {
    tables: {
      words: new Map(kept.map((name, index) => [name, index])),
      idf: pick(tables.idf),
      indicators: tables.indicators
    },
    models: {
      draft: slim(models.draft),
      kinds: models.kinds.map(slim),
      sentence: {
        bias: models.sentence.bias,
        weights: Float32Array.from([
          ...pick(models.sentence.weights),
          ...models.sentence.weights.subarray(names.length)
        ])
      }
    }
  }
}

/** Single words first, then pairs, each by code unit: the order in which the model is packed. */
function bySinglesFirst(one: string, other: string): number {
  const pairs = Number(one.includes(" ")) - Number(other.includes(" "))
  return pairs !== 0 ? pairs : one < other ? -1 : one > other ? 1 : 0
}
