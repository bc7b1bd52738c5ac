import { randomFrom } from "~tools/learning/fitting/random"

/** Rounds of turning; the directions no longer move in the sixth digit after about half of them. */
const ROUNDS = 60

/**
 * The directions in which vectors differ most, each of length 1 and square to the others (principal components by
 * orthogonal iteration, from a seeded start: the same on every run).
 */
export function mainDirections(
  vectors: readonly Float32Array[],
  count: number
): readonly Float64Array[] {
  const covariance = covarianceOf(vectors)
  const size = covariance.length
  const random = randomFrom(1)
  let directions: Float64Array[] = Array.from({ length: count }, () =>
    Float64Array.from({ length: size }, () => random() - 0.5)
  )
  for (let round = 0; round < ROUNDS; round++) {
    directions = squared(
      directions.map((direction) => covariance.map((row) => dot(row, direction)))
    )
  }
  return directions
}

function covarianceOf(vectors: readonly Float32Array[]): readonly Float64Array[] {
  const size = vectors[0]!.length
  const mean = new Float64Array(size)
  for (const vector of vectors) for (let at = 0; at < size; at++) mean[at]! += vector[at]!
  for (let at = 0; at < size; at++) mean[at]! /= vectors.length
  const rows = Array.from({ length: size }, () => new Float64Array(size))
  const centred = new Float64Array(size)
  for (const vector of vectors) {
    for (let at = 0; at < size; at++) centred[at] = vector[at]! - mean[at]!
    for (let one = 0; one < size; one++) {
      const row = rows[one]!
      const value = centred[one]!
      for (let other = one; other < size; other++) row[other]! += value * centred[other]!
    }
  }
  for (let one = 0; one < size; one++) {
    for (let other = one; other < size; other++) {
      rows[other]![one] = rows[one]![other] = rows[one]![other]! / vectors.length
    }
  }
  return rows
}

/** Gram and Schmidt's way to directions square to each other, each of length 1. */
function squared(directions: readonly (readonly number[])[]): Float64Array[] {
  const done: Float64Array[] = []
  for (const direction of directions) {
    const rest = Float64Array.from(direction)
    for (const other of done) {
      const shared = dot(rest, other)
      for (let at = 0; at < rest.length; at++) rest[at]! -= shared * other[at]!
    }
    const length = Math.sqrt(dot(rest, rest))
    done.push(rest.map((value) => value / length))
  }
  return done
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}
