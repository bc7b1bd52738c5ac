import type { Linear } from "~engine/classifier/model"
import type { SparseVector } from "~engine/classifier/sparse-vector"
import { seededRandom } from "~tools/learning/fitting/random"

/** One example for {@link fitLinear}. */
export type LinearExample = {
  readonly features: SparseVector
  /** The truth or its probability, 0…1. */
  readonly target: number
  readonly weight: number
}

/** Hyperparameters of {@link fitLinear}. */
export type LinearOptions = {
  readonly size: number
  /** Weight decay per example. */
  readonly decay: number
  readonly epochs: number
  readonly seed: number
}

/** AdaGrad shrinks its steps by itself. */
const LEARNING_RATE = 0.3

/**
 * Logistic regression by AdaGrad with weight decay, shuffled from the seed: the same on every run.
 */
export function fitLinear(examples: readonly LinearExample[], options: LinearOptions): Linear {
  const { size, decay, epochs, seed } = options
  const weights = new Float64Array(size)
  const squares = new Float64Array(size)
  let bias = 0
  let biasSquares = 0
  const random = seededRandom(seed)
  const order = examples.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { features, target, weight } = examples[index]!
      const { ids, values } = features
      let logit = bias
      for (let at = 0; at < ids.length; at++) logit += weights[ids[at]!]! * values[at]!
      const error = (1 / (1 + Math.exp(-logit)) - target) * weight
      biasSquares += error * error
      bias -= (LEARNING_RATE * error) / Math.sqrt(biasSquares + 1e-8)
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at]!
        const gradient = error * values[at]! + decay * weights[id]!
        squares[id]! += gradient * gradient
        weights[id]! -= (LEARNING_RATE * gradient) / Math.sqrt(squares[id]! + 1e-8)
      }
    }
  }
  return { bias, weights: Float32Array.from(weights) }
}

/** Fisher–Yates shuffle, in place. */
export function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
}
