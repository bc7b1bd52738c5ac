import type { SparseVector } from "~engine/classifier/sparse-vector"

/** Parameters of {@link fitWordVectors}. */
export type WordVectorOptions = {
  /** Size of the vocabulary. */
  readonly words: number
  /** Ridge penalty. */
  readonly ridge: number
}

/** Iterations; after about half of them the result is stable to four digits. */
const ITERATIONS = 40

/**
 * One value per word so that the weighted sum over a post comes closest to its target: ridge regression by conjugate
 * gradients.
 * @param posts each post's words with their weights
 * @param targets one number per post; centred before fitting
 */
export function fitWordVectors(
  posts: readonly SparseVector[],
  targets: ArrayLike<number>,
  { words, ridge }: WordVectorOptions
): Float64Array {
  let mean = 0
  for (let at = 0; at < posts.length; at++) mean += targets[at]! / posts.length
  const fitted = new Float64Array(posts.length)
  const values = new Float64Array(words)
  const residual = new Float64Array(words)
  posts.forEach((post, at) => add(residual, post, targets[at]! - mean))
  const direction = Float64Array.from(residual)
  const image = new Float64Array(words)
  let square = lengthSquared(residual)
  const tolerance = square * 1e-10
  for (let iteration = 0; iteration < ITERATIONS && square > tolerance; iteration++) {
    for (let at = 0; at < words; at++) image[at] = ridge * direction[at]!
    posts.forEach((post, at) => (fitted[at] = sumOf(post, direction)))
    posts.forEach((post, at) => add(image, post, fitted[at]!))
    let curvature = 0
    for (let at = 0; at < words; at++) curvature += direction[at]! * image[at]!
    const stepSize = square / curvature
    for (let at = 0; at < words; at++) {
      values[at]! += stepSize * direction[at]!
      residual[at]! -= stepSize * image[at]!
    }
    const before = square
    square = lengthSquared(residual)
    for (let at = 0; at < words; at++) {
      direction[at] = residual[at]! + (square / before) * direction[at]!
    }
  }
  return values
}

function sumOf({ ids, values }: SparseVector, wordValues: Float64Array): number {
  let sum = 0
  for (let at = 0; at < ids.length; at++) sum += wordValues[ids[at]!]! * values[at]!
  return sum
}

function add(to: Float64Array, { ids, values }: SparseVector, factor: number): void {
  for (let at = 0; at < ids.length; at++) to[ids[at]!]! += factor * values[at]!
}

function lengthSquared(vector: Float64Array): number {
  let sum = 0
  for (let at = 0; at < vector.length; at++) sum += vector[at]! ** 2
  return sum
}
