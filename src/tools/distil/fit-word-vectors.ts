import type { SparseVector } from "~engine/classifier/sparse-vector"

/** How {@link fitWordVectors} learns. */
export type WordVectorOptions = {
  /** Words there are. */
  readonly words: number
  /** Pull of word vectors towards 0, beside 1 for each post that a word stands in. */
  readonly pull: number
}

/** Steps of the solver; the answer no longer moves in the fourth digit after about half of them. */
const STEPS = 40

/**
 * Word values whose sum over a post comes closest to the post's target: ridge regression by conjugate gradients.
 * @param posts each post's words and what they count
 * @param targets one number for each post; their mean is taken off first
 */
export function fitWordVectors(
  posts: readonly SparseVector[],
  targets: ArrayLike<number>,
  { words, pull }: WordVectorOptions
): Float64Array {
  let mean = 0
  for (let at = 0; at < posts.length; at++) mean += targets[at]! / posts.length
  const said = new Float64Array(posts.length)
  const values = new Float64Array(words)
  const rest = new Float64Array(words)
  posts.forEach((post, at) => add(rest, post, targets[at]! - mean))
  const direction = Float64Array.from(rest)
  const image = new Float64Array(words)
  let square = lengthSquared(rest)
  const enough = square * 1e-10
  for (let step = 0; step < STEPS && square > enough; step++) {
    for (let at = 0; at < words; at++) image[at] = pull * direction[at]!
    posts.forEach((post, at) => (said[at] = sumOf(post, direction)))
    posts.forEach((post, at) => add(image, post, said[at]!))
    let along = 0
    for (let at = 0; at < words; at++) along += direction[at]! * image[at]!
    const far = square / along
    for (let at = 0; at < words; at++) {
      values[at]! += far * direction[at]!
      rest[at]! -= far * image[at]!
    }
    const before = square
    square = lengthSquared(rest)
    for (let at = 0; at < words; at++) {
      direction[at] = rest[at]! + (square / before) * direction[at]!
    }
  }
  return values
}

function sumOf({ ids, values }: SparseVector, of: Float64Array): number {
  let sum = 0
  for (let at = 0; at < ids.length; at++) sum += of[ids[at]!]! * values[at]!
  return sum
}

function add(to: Float64Array, { ids, values }: SparseVector, times: number): void {
  for (let at = 0; at < ids.length; at++) to[ids[at]!]! += times * values[at]!
}

function lengthSquared(vector: Float64Array): number {
  let sum = 0
  for (let at = 0; at < vector.length; at++) sum += vector[at]! ** 2
  return sum
}
