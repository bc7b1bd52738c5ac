import { type PackedMeaning, SILENT_WORDS } from "~engine/classifier/embedding-table"
import type { SparseVector } from "~engine/classifier/sparse-vector"
import { fitWordVectors } from "~tools/distil/fit-word-vectors"
import { mainDirections } from "~tools/distil/principal-components"
import { packMeaning } from "~tools/distil/pack-embeddings"

/** A post as distilling sees it. */
export type DistilledPost = {
  /** Its words as the vocabulary knows them, in their order, repeated as there. */
  readonly words: readonly string[]
  /** The encoder's vector of the whole post. */
  readonly vector: Float32Array
}

/** How much is kept. */
export type DistilOptions = {
  /** Directions kept. 16 and 24 give the same result on posts not seen, 64 less. */
  readonly directions: number
  /** Most words kept. */
  readonly words: number
  /** Pull of word vectors towards 0; four times as much gives the same result on posts not seen. */
  readonly pull: number
}

/** `1 + ln(150)`. */
const COMMON_RARITY = 6

/** A table, and the share 0…1 of the spread of posts in the kept directions that it tells. */
export type Distilled = { readonly table: PackedMeaning; readonly told: number }

/**
 * Distils an encoder into a table of words: finds the directions in which it sees posts differ most, and for each word
 * the vector by which sums over words come closest to the encoder. No label is used.
 * @param vocabulary words that may be kept, in the order of the table
 */
export function distilMeaning(
  posts: readonly DistilledPost[],
  vocabulary: readonly string[],
  options: DistilOptions
): Distilled {
  const targets = mainDirections(
    posts.map(({ vector }) => vector),
    options.directions
  ).map((direction) => standardised(posts.map(({ vector }) => along(vector, direction))))
  const fit = (words: readonly string[]): Fitted => {
    const index = new Map(words.map((word, at) => [word, at]))
    const rarity = raritiesOf(posts, words)
    const rows = posts.map((post) => rowOf(post, index))
    const weighed = rows.map(({ ids, values }) => ({
      ids,
      values: values.map((value, at) => value * rarity[ids[at]!]!)
    }))
    const vectors = targets.map((target) =>
      fitWordVectors(weighed, target, { words: words.length, pull: options.pull }).map(
        (value, at) => value * rarity[at]!
      )
    )
    return { rows, vectors }
  }
  const words = worthiest(vocabulary, fit(vocabulary), options.words)
  const { rows, vectors } = fit(words)
  return { table: packMeaning(words, vectors), told: shareTold(rows, vectors, targets) }
}

type Fitted = { readonly rows: readonly SparseVector[]; readonly vectors: readonly Float64Array[] }

/** Rare words are pulled less towards 0 than those that stand everywhere; 1 is the rarity of a word in 1 of 150 posts. */
function raritiesOf(posts: readonly DistilledPost[], words: readonly string[]): readonly number[] {
  const counts = new Map(words.map((word) => [word, 0]))
  for (const post of posts) {
    for (const word of new Set(post.words)) {
      const count = counts.get(word)
      if (count !== undefined) counts.set(word, count + 1)
    }
  }
  return [...counts.values()].map(
    (count) => (1 + Math.log((1 + posts.length) / (1 + count))) / COMMON_RARITY
  )
}

/** A word counts by its share of the known words, as in `meaningOf`. */
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
    values: [...counts.values()].map((n) => n / (known + SILENT_WORDS))
  }
}

/** The words that turn posts most, by the squares of all that each adds; in the order of the vocabulary. */
function worthiest(
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

function shareTold(
  rows: readonly SparseVector[],
  vectors: readonly Float64Array[],
  targets: readonly (readonly number[])[]
): number {
  let left = 0
  let spread = 0
  vectors.forEach((values, direction) => {
    const target = targets[direction]!
    const said = rows.map(({ ids, values: counts }) =>
      ids.reduce((sum, id, at) => sum + values[id]! * counts[at]!, 0)
    )
    const middle = mean(target)
    const offset = middle - mean(said)
    target.forEach((value, at) => {
      left += (value - said[at]! - offset) ** 2
      spread += (value - middle) ** 2
    })
  })
  return 1 - left / spread
}

/** By their spread: the network takes inputs that hardly move for ones that hardly matter. */
function standardised(values: readonly number[]): readonly number[] {
  const middle = mean(values)
  const spread = Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
  return values.map((value) => (value - middle) / spread)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function along(vector: Float32Array, direction: Float64Array): number {
  let sum = 0
  for (let at = 0; at < vector.length; at++) sum += vector[at]! * direction[at]!
  return sum
}
