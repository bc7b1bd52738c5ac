import { type PackedEmbeddings, PRIOR_WORDS } from "~engine/classifier/embedding-table"
import type { SparseVector } from "~engine/classifier/sparse-vector"
import { fitWordVectors } from "~tools/distil/fit-word-vectors"
import { principalComponents } from "~tools/distil/principal-components"
import { packEmbeddings } from "~tools/distil/pack-embeddings"

/** A post to distil from. */
export type DistilledPost = {
  /** Its words as the vocabulary spells them, in order, with repetitions. */
  readonly words: readonly string[]
  /** The encoder's embedding of the whole post. */
  readonly vector: Float32Array
}

/** Size of the table, and how it is fitted. */
export type DistilOptions = {
  /** Principal components kept. On unseen posts 16 and 24 do equally well, 64 does worse. */
  readonly dimensions: number
  /** Size of the vocabulary. */
  readonly words: number
  /** Ridge penalty; four times as much gives the same result on unseen posts. */
  readonly ridge: number
}

/** IDF of a word that one post in 150 holds: `1 + ln(150)`. */
const TYPICAL_IDF = 6

/** A table, and the share 0…1 of the variance along the kept components that it explains. */
export type Distilled = { readonly table: PackedEmbeddings; readonly explained: number }

/**
 * Distils a sentence encoder into word embeddings: takes the principal components of its embeddings of the posts, and
 * fits one vector per word so that the mean over a post's words comes closest to them. Uses no labels.
 * @param vocabulary candidate words; the table keeps their order
 */
export function distilEmbeddings(
  posts: readonly DistilledPost[],
  vocabulary: readonly string[],
  options: DistilOptions
): Distilled {
  const targets = principalComponents(
    posts.map(({ vector }) => vector),
    options.dimensions
  ).map((component) => standardized(posts.map(({ vector }) => dot(vector, component))))
  const fit = (words: readonly string[]): Fitted => {
    const index = new Map(words.map((word, at) => [word, at]))
    const weights = relativeIdf(posts, words)
    const rows = posts.map((post) => rowOf(post, index))
    const weighted = rows.map(({ ids, values }) => ({
      ids,
      values: values.map((value, at) => value * weights[ids[at]!]!)
    }))
    const vectors = targets.map((target) =>
      fitWordVectors(weighted, target, { words: words.length, ridge: options.ridge }).map(
        (value, at) => value * weights[at]!
      )
    )
    return { rows, vectors }
  }
  const words = mostUseful(vocabulary, fit(vocabulary), options.words)
  const { rows, vectors } = fit(words)
  return {
    table: packEmbeddings(words, vectors),
    explained: explainedVariance(rows, vectors, targets)
  }
}

type Fitted = { readonly rows: readonly SparseVector[]; readonly vectors: readonly Float64Array[] }

/** IDF relative to {@link TYPICAL_IDF}: the ridge penalty holds rare words back less than ubiquitous ones. */
function relativeIdf(posts: readonly DistilledPost[], words: readonly string[]): readonly number[] {
  const counts = new Map(words.map((word) => [word, 0]))
  for (const post of posts) {
    for (const word of new Set(post.words)) {
      const count = counts.get(word)
      if (count !== undefined) counts.set(word, count + 1)
    }
  }
  return [...counts.values()].map(
    (count) => (1 + Math.log((1 + posts.length) / (1 + count))) / TYPICAL_IDF
  )
}

/** A word counts by its share of the known words, as in `embeddingOf`. */
function rowOf({ words }: DistilledPost, index: ReadonlyMap<string, number>): SparseVector {
  const counts = new Map<number, number>()
  let known = 0
  for (const word of words) {
    const id = index.get(word)
    if (id === undefined) continue
    counts.set(id, (counts.get(id) ?? 0) + 1)
    known++
  }
  return {
    ids: [...counts.keys()],
    values: [...counts.values()].map((n) => n / (known + PRIOR_WORDS))
  }
}

/** The words that move posts most, by the sum of squares of their contributions; in the order of the vocabulary. */
function mostUseful(
  vocabulary: readonly string[],
  { rows, vectors }: Fitted,
  limit: number
): readonly string[] {
  const use = new Float64Array(vocabulary.length)
  for (const { ids, values } of rows) ids.forEach((id, at) => (use[id]! += values[at]! ** 2))
  const worth = [...use].map((sum, id) =>
    vectors.reduce((total, values) => total + sum * values[id]! ** 2, 0)
  )
  const ranked = vocabulary.map((_, id) => id).sort((one, other) => worth[other]! - worth[one]!)
  const kept = new Set(ranked.slice(0, limit))
  return vocabulary.filter((_, id) => kept.has(id))
}

function explainedVariance(
  rows: readonly SparseVector[],
  vectors: readonly Float64Array[],
  targets: readonly (readonly number[])[]
): number {
  let residual = 0
  let variance = 0
  vectors.forEach((values, dimension) => {
    const target = targets[dimension]!
    const fitted = rows.map(({ ids, values: counts }) =>
      ids.reduce((sum, id, at) => sum + values[id]! * counts[at]!, 0)
    )
    const middle = mean(target)
    const offset = middle - mean(fitted)
    target.forEach((value, at) => {
      residual += (value - fitted[at]! - offset) ** 2
      variance += (value - middle) ** 2
    })
  })
  return 1 - residual / variance
}

/** Mean 0, standard deviation 1: all components carry the same weight. */
function standardized(values: readonly number[]): readonly number[] {
  const middle = mean(values)
  const deviation = Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
  return values.map((value) => (value - middle) / deviation)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function dot(vector: Float32Array, component: Float64Array): number {
  let sum = 0
  for (let at = 0; at < vector.length; at++) sum += vector[at]! * component[at]!
  return sum
}
