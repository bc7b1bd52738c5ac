import type { Linear } from "~engine/classifier/model"
import type { SparseVector } from "~engine/classifier/sparse-vector"
import { randomFrom } from "~tools/learning/fitting/random"

/** One example for {@link fitLinear}. */
export type LinearExample = {
  readonly features: SparseVector
  /** What is true, or how probable it is: 0…1. */
  readonly target: number
  readonly weight: number
}

/** How {@link fitLinear} learns. */
export type LinearOptions = {
  readonly size: number
  /** Pull towards 0, per example. */
  readonly decay: number
  readonly epochs: number
  readonly seed: number
}

/** First step of AdaGrad; later steps shrink by themselves. */
const STEP = 0.3

/**
 * Logistic regression by AdaGrad with decay towards 0, in an order drawn from the seed: the same result on every run.
 */
export function fitLinear(examples: readonly LinearExample[], options: LinearOptions): Linear {
  const { size, decay, epochs, seed } = options
  const weights = new Float64Array(size)
  const squares = new Float64Array(size)
  let bias = 0
  let biasSquares = 0
  const random = randomFrom(seed)
  const order = examples.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { features, target, weight } = examples[index]!
      const { ids, values } = features
      let sum = bias
      for (let at = 0; at < ids.length; at++) sum += weights[ids[at]!]! * values[at]!
      const error = (1 / (1 + Math.exp(-sum)) - target) * weight
      biasSquares += error * error
      bias -= (STEP * error) / Math.sqrt(biasSquares + 1e-8)
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at]!
        const slope = error * values[at]! + decay * weights[id]!
        squares[id]! += slope * slope
        weights[id]! -= (STEP * slope) / Math.sqrt(squares[id]! + 1e-8)
      }
    }
  }
  return { bias, weights: Float32Array.from(weights) }
}

/** Fisher and Yates's shuffle, in place. */
export function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
}
