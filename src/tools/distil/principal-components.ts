import { seededRandom } from "~tools/learning/fitting/random"

/** Iterations; after about half of them the components are stable to six digits. */
const ITERATIONS = 60

/**
 * The leading principal components, orthonormal, by orthogonal iteration from a seeded start: the same on every run.
 */
export function principalComponents(
  vectors: readonly Float32Array[],
  count: number
): readonly Float64Array[] {
  const covariance = covarianceOf(vectors)
  const size = covariance.length
  const random = seededRandom(1)
  let components: Float64Array[] = Array.from({ length: count }, () =>
    Float64Array.from({ length: size }, () => random() - 0.5)
  )
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    components = orthonormalized(
      components.map((component) => covariance.map((row) => dot(row, component)))
    )
  }
  return components
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

/** Gram–Schmidt. */
function orthonormalized(components: readonly (readonly number[])[]): Float64Array[] {
  const done: Float64Array[] = []
  for (const component of components) {
    const rest = Float64Array.from(component)
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
