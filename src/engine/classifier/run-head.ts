import type { Layers } from "~engine/classifier/model"

/** Inputs are held within this many standard deviations, so that no single oddity decides. */
export const LONGEST_INPUT = 4

/** What the layers say of the inputs: one number in log odds per output. */
export function runLayers(layers: Layers, inputs: Float32Array): Float32Array {
  const { mean, scale, inner, innerBias, outer, direct, outerBias } = layers
  const x = standardise(inputs, mean, scale)
  const hidden = innerBias.length
  const said = Float32Array.from(outerBias)
  for (let out = 0; out < said.length; out++) {
    const row = out * x.length
    for (let at = 0; at < x.length; at++) said[out]! += direct[row + at]! * x[at]!
  }
  for (let unit = 0; unit < hidden; unit++) {
    let sum = innerBias[unit]!
    const row = unit * x.length
    for (let at = 0; at < x.length; at++) sum += inner[row + at]! * x[at]!
    if (sum <= 0) continue
    for (let out = 0; out < said.length; out++) said[out]! += outer[out * hidden + unit]! * sum
  }
  return said
}

/** Inputs less their mean by their spread, held within {@link LONGEST_INPUT}. */
export function standardise(
  inputs: Float32Array,
  mean: Float32Array,
  scale: Float32Array
): Float32Array {
  const x = new Float32Array(inputs.length)
  for (let at = 0; at < x.length; at++) {
    const value = (inputs[at]! - mean[at]!) * scale[at]!
    x[at] = Math.max(-LONGEST_INPUT, Math.min(LONGEST_INPUT, value))
  }
  return x
}
