import type { Head } from "~engine/classifier/model"
import { standardize } from "~engine/classifier/run-head"
import { shuffle } from "~tools/learning/fitting/fit-linear"
import { seededRandom } from "~tools/learning/fitting/random"

/** One example for {@link fitHead}. */
export type HeadExample = {
  readonly inputs: Float32Array
  /** Target of each output: its truth or probability, 0…1. */
  readonly targets: readonly number[]
  readonly weight: number
}

/** Hyperparameters of {@link fitHead}. */
export type HeadOptions = {
  readonly hidden: number
  /** `one-of`: exactly one output is true (softmax). `each`: outputs are independent (logistic). */
  readonly outputs: "one-of" | "each"
  /** Weight decay. */
  readonly decay: number
  /** Share 0…1 of hidden units dropped for each example. */
  readonly dropout: number
  readonly epochs: number
  /** Initial learning rate; decays to 0 along half a cosine. */
  readonly learningRate: number
  readonly seed: number
}

const BATCH = 32

/** Fits a {@link Head} by AdamW (Adam with decoupled weight decay), shuffled from the seed: the same on every run. */
export function fitHead(examples: readonly HeadExample[], options: HeadOptions): Head {
  const inputs = examples[0]!.inputs.length
  const outputs = examples[0]!.targets.length
  const { hidden } = options
  const random = seededRandom(options.seed)
  const { mean, scale } = standardization(examples, inputs)
  const scaled = examples.map(({ inputs: raw }) => standardize(raw, mean, scale))
  const sizes = [hidden * inputs, hidden, outputs * hidden, outputs * inputs, outputs]
  const offsets = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0))
  const [innerAt, innerBiasAt, outerAt, directAt, biasAt] = offsets as [
    number,
    number,
    number,
    number,
    number
  ]
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const weights = new Float64Array(total)
  for (let at = 0; at < hidden * inputs; at++)
    weights[at] = (random() - 0.5) * (2 / Math.sqrt(inputs))
  for (let at = outerAt; at < directAt; at++)
    weights[at] = (random() - 0.5) * (2 / Math.sqrt(hidden + 1))
  const gradient = new Float64Array(total)
  const firstMoment = new Float64Array(total)
  const secondMoment = new Float64Array(total)
  const order = examples.map((_, index) => index)
  const activation = new Float64Array(hidden)
  const keptScale = new Float64Array(hidden)
  const predicted = new Float64Array(outputs)
  const steps = options.epochs * Math.ceil(examples.length / BATCH)
  let step = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += BATCH) {
      gradient.fill(0)
      const batch = order.slice(from, from + BATCH)
      for (const index of batch) backpropagate(index)
      update(batch.length)
    }
  }

  function backpropagate(index: number): void {
    const x = scaled[index]!
    const { targets, weight } = examples[index]!
    for (let unit = 0; unit < hidden; unit++) {
      const kept = random() >= options.dropout ? 1 / (1 - options.dropout) : 0
      let sum = weights[innerBiasAt + unit]!
      const row = innerAt + unit * inputs
      if (kept > 0) for (let at = 0; at < inputs; at++) sum += weights[row + at]! * x[at]!
      activation[unit] = kept > 0 && sum > 0 ? sum * kept : 0
      keptScale[unit] = kept > 0 && sum > 0 ? kept : 0
    }
    for (let out = 0; out < outputs; out++) {
      let sum = weights[biasAt + out]!
      for (let unit = 0; unit < hidden; unit++)
        sum += weights[outerAt + out * hidden + unit]! * activation[unit]!
      for (let at = 0; at < inputs; at++) sum += weights[directAt + out * inputs + at]! * x[at]!
      predicted[out] = sum
    }
    toProbabilities(predicted, options.outputs)
    for (let unit = 0; unit < hidden; unit++) {
      if (keptScale[unit] === 0) continue
      let back = 0
      for (let out = 0; out < outputs; out++) {
        back += (predicted[out]! - targets[out]!) * weights[outerAt + out * hidden + unit]!
      }
      back *= weight * keptScale[unit]!
      gradient[innerBiasAt + unit]! += back
      const row = innerAt + unit * inputs
      for (let at = 0; at < inputs; at++) gradient[row + at]! += back * x[at]!
    }
    for (let out = 0; out < outputs; out++) {
      const error = (predicted[out]! - targets[out]!) * weight
      gradient[biasAt + out]! += error
      for (let unit = 0; unit < hidden; unit++)
        gradient[outerAt + out * hidden + unit]! += error * activation[unit]!
      for (let at = 0; at < inputs; at++) gradient[directAt + out * inputs + at]! += error * x[at]!
    }
  }

  function update(count: number): void {
    step++
    const rate = options.learningRate * 0.5 * (1 + Math.cos((Math.PI * step) / steps))
    const firstCorrection = 1 - 0.9 ** step
    const secondCorrection = 1 - 0.999 ** step
    for (let at = 0; at < total; at++) {
      const mean = gradient[at]! / count
      firstMoment[at] = 0.9 * firstMoment[at]! + 0.1 * mean
      secondMoment[at] = 0.999 * secondMoment[at]! + 0.001 * mean * mean
      weights[at]! -=
        rate *
        (firstMoment[at]! /
          firstCorrection /
          (Math.sqrt(secondMoment[at]! / secondCorrection) + 1e-8) +
          options.decay * weights[at]!)
    }
  }

  const part = (at: number): Float32Array =>
    Float32Array.from(weights.subarray(offsets[at], offsets[at]! + sizes[at]!))
  return {
    mean,
    scale,
    inner: part(0),
    innerBias: part(1),
    outer: part(2),
    direct: part(3),
    outerBias: part(4)
  }
}

function standardization(
  examples: readonly HeadExample[],
  inputs: number
): Pick<Head, "mean" | "scale"> {
  const mean = new Float32Array(inputs)
  const scale = new Float32Array(inputs)
  for (let at = 0; at < inputs; at++) {
    let sum = 0
    for (const example of examples) sum += example.inputs[at]!
    const middle = sum / examples.length
    let squares = 0
    for (const example of examples) squares += (example.inputs[at]! - middle) ** 2
    mean[at] = middle
    // an input that is zero in almost every post must not be blown up
    scale[at] = 1 / Math.max(0.08, Math.sqrt(squares / examples.length))
  }
  return { mean, scale }
}

function toProbabilities(predicted: Float64Array, outputs: "one-of" | "each"): void {
  if (outputs === "each") {
    for (let out = 0; out < predicted.length; out++)
      predicted[out] = 1 / (1 + Math.exp(-predicted[out]!))
    return
  }
  let most = -Infinity
  for (const value of predicted) most = Math.max(most, value)
  let sum = 0
  for (let out = 0; out < predicted.length; out++)
    sum += predicted[out] = Math.exp(predicted[out]! - most)
  for (let out = 0; out < predicted.length; out++) predicted[out]! /= sum
}
