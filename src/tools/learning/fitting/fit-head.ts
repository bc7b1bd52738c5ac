import type { Layers } from "~engine/classifier/model"
import { standardise } from "~engine/classifier/run-head"
import { shuffle } from "~tools/learning/fitting/fit-linear"
import { randomFrom } from "~tools/learning/fitting/random"

/** One example for {@link fitLayers}. */
export type LayersExample = {
  readonly inputs: Float32Array
  /** What is true of each output, or how probable it is: 0…1. */
  readonly targets: readonly number[]
  readonly weight: number
}

/** How {@link fitLayers} learns. */
export type LayersOptions = {
  readonly hidden: number
  /** `one-of` where exactly one output is true (softmax), `each` where every output stands alone (logistic). */
  readonly outputs: "one-of" | "each"
  /** Pull of all weights towards 0. */
  readonly decay: number
  /** Share 0…1 of hidden units left out at each step. */
  readonly dropout: number
  readonly epochs: number
  /** First step of Adam; falls to 0 along half a cosine. */
  readonly step: number
  readonly seed: number
}

const BATCH = 32

/** A hidden layer with a way past it, by Adam with decoupled decay, in an order drawn from the seed. */
export function fitLayers(examples: readonly LayersExample[], options: LayersOptions): Layers {
  const inputs = examples[0]!.inputs.length
  const outputs = examples[0]!.targets.length
  const { hidden } = options
  const random = randomFrom(options.seed)
  const { mean, scale } = standards(examples, inputs)
  const scaled = examples.map(({ inputs: raw }) => standardise(raw, mean, scale))
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
  const slope = new Float64Array(total)
  const first = new Float64Array(total)
  const second = new Float64Array(total)
  const order = examples.map((_, index) => index)
  const active = new Float64Array(hidden)
  const raised = new Float64Array(hidden)
  const said = new Float64Array(outputs)
  const steps = options.epochs * Math.ceil(examples.length / BATCH)
  let step = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += BATCH) {
      slope.fill(0)
      const batch = order.slice(from, from + BATCH)
      for (const index of batch) learn(index)
      update(batch.length)
    }
  }

  function learn(index: number): void {
    const x = scaled[index]!
    const { targets, weight } = examples[index]!
    for (let unit = 0; unit < hidden; unit++) {
      const kept = random() >= options.dropout ? 1 / (1 - options.dropout) : 0
      let sum = weights[innerBiasAt + unit]!
      const row = innerAt + unit * inputs
      if (kept > 0) for (let at = 0; at < inputs; at++) sum += weights[row + at]! * x[at]!
      active[unit] = kept > 0 && sum > 0 ? sum * kept : 0
      raised[unit] = kept > 0 && sum > 0 ? kept : 0
    }
    for (let out = 0; out < outputs; out++) {
      let sum = weights[biasAt + out]!
      for (let unit = 0; unit < hidden; unit++)
        sum += weights[outerAt + out * hidden + unit]! * active[unit]!
      for (let at = 0; at < inputs; at++) sum += weights[directAt + out * inputs + at]! * x[at]!
      said[out] = sum
    }
    toProbabilities(said, options.outputs)
    for (let unit = 0; unit < hidden; unit++) {
      if (raised[unit] === 0) continue
      let back = 0
      for (let out = 0; out < outputs; out++) {
        back += (said[out]! - targets[out]!) * weights[outerAt + out * hidden + unit]!
      }
      back *= weight * raised[unit]!
      slope[innerBiasAt + unit]! += back
      const row = innerAt + unit * inputs
      for (let at = 0; at < inputs; at++) slope[row + at]! += back * x[at]!
    }
    for (let out = 0; out < outputs; out++) {
      const error = (said[out]! - targets[out]!) * weight
      slope[biasAt + out]! += error
      for (let unit = 0; unit < hidden; unit++)
        slope[outerAt + out * hidden + unit]! += error * active[unit]!
      for (let at = 0; at < inputs; at++) slope[directAt + out * inputs + at]! += error * x[at]!
    }
  }

  function update(count: number): void {
    step++
    const rate = options.step * 0.5 * (1 + Math.cos((Math.PI * step) / steps))
    const firstFix = 1 - 0.9 ** step
    const secondFix = 1 - 0.999 ** step
    for (let at = 0; at < total; at++) {
      const mean = slope[at]! / count
      first[at] = 0.9 * first[at]! + 0.1 * mean
      second[at] = 0.999 * second[at]! + 0.001 * mean * mean
      weights[at]! -=
        rate *
        (first[at]! / firstFix / (Math.sqrt(second[at]! / secondFix) + 1e-8) +
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

function standards(
  examples: readonly LayersExample[],
  inputs: number
): Pick<Layers, "mean" | "scale"> {
  const mean = new Float32Array(inputs)
  const scale = new Float32Array(inputs)
  for (let at = 0; at < inputs; at++) {
    let sum = 0
    for (const example of examples) sum += example.inputs[at]!
    const middle = sum / examples.length
    let squares = 0
    for (const example of examples) squares += (example.inputs[at]! - middle) ** 2
    mean[at] = middle
    // a mark seen in one post of a thousand must not be blown up
    scale[at] = 1 / Math.max(0.08, Math.sqrt(squares / examples.length))
  }
  return { mean, scale }
}

function toProbabilities(said: Float64Array, outputs: "one-of" | "each"): void {
  if (outputs === "each") {
    for (let out = 0; out < said.length; out++) said[out] = 1 / (1 + Math.exp(-said[out]!))
    return
  }
  let most = -Infinity
  for (const value of said) most = Math.max(most, value)
  let sum = 0
  for (let out = 0; out < said.length; out++) sum += said[out] = Math.exp(said[out]! - most)
  for (let out = 0; out < said.length; out++) said[out]! /= sum
}
