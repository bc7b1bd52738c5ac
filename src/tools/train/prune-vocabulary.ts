import type { Vocabulary } from "~engine/classifier/feature-extractor"
import type { Linear } from "~engine/classifier/model"
import type { WordModels } from "~tools/learning/fitting/fit-word-models"

/** A smaller vocabulary, and the word models for it. */
export type Pruned = { readonly vocabulary: Vocabulary; readonly models: WordModels }

/**
 * Keeps the words that move the logits most, by their largest weight in any of the models times their IDF. A pair brings
 * its two words along.
 * @param limit number of words and pairs to keep, approximately
 */
export function pruneVocabulary(vocabulary: Vocabulary, models: WordModels, limit: number): Pruned {
  const names = [...vocabulary.words.keys()]
  const all = [models.draft, models.push, models.sentence, models.pushSentence, ...models.kinds]
  const impact = names.map((_, index) =>
    Math.max(...all.map(({ weights }) => Math.abs(weights[index]!) * vocabulary.idf[index]!))
  )
  const ranked = names
    .map((_, index) => index)
    .sort((one, other) => impact[other]! - impact[one]! || one - other)
  const chosen = new Set<string>()
  for (const index of ranked) {
    if (chosen.size >= limit) break
    const name = names[index]!
    chosen.add(name)
    for (const part of name.split(" ")) if (vocabulary.words.has(part)) chosen.add(part)
  }
  const kept = names.filter((name) => chosen.has(name)).sort(bySinglesFirst)
  const indices = kept.map((name) => vocabulary.words.get(name)!)
  const pick = (weights: Float32Array): Float32Array =>
    Float32Array.from(indices, (index) => weights[index]!)
  const prune = ({ bias, weights }: Linear): Linear => ({ bias, weights: pick(weights) })
  const pruneSentence = ({ bias, weights }: Linear): Linear => ({
    bias,
    weights: Float32Array.from([...pick(weights), ...weights.subarray(names.length)])
  })
  return {
    vocabulary: {
      words: new Map(kept.map((name, index) => [name, index])),
      idf: pick(vocabulary.idf),
      indicators: vocabulary.indicators
    },
    models: {
      draft: prune(models.draft),
      push: prune(models.push),
      kinds: models.kinds.map(prune),
      sentence: pruneSentence(models.sentence),
      pushSentence: pruneSentence(models.pushSentence)
    }
  }
}

/** Single words first, then pairs, each by code unit: the order that packing expects. */
function bySinglesFirst(one: string, other: string): number {
  const pairs = Number(one.includes(" ")) - Number(other.includes(" "))
  return pairs !== 0 ? pairs : one < other ? -1 : one > other ? 1 : 0
}
