import type { Head } from "~engine/classifier/model"

/** Standardized inputs are clamped to ± this many standard deviations, so that no single outlier decides. */
const MAX_INPUT = 4

/** The logits of a head, one per output. */
export function runHead(head: Head, inputs: Float32Array): Float32Array {
  const { mean, scale, inner, innerBias, outer, direct, outerBias } = head
  const x = standardize(inputs, mean, scale)
  const hidden = innerBias.length
  const logits = Float32Array.from(outerBias)
  for (let out = 0; out < logits.length; out++) {
    const row = out * x.length
    for (let at = 0; at < x.length; at++) logits[out]! += direct[row + at]! * x[at]!
  }
  for (let unit = 0; unit < hidden; unit++) {
    let sum = innerBias[unit]!
    const row = unit * x.length
    for (let at = 0; at < x.length; at++) sum += inner[row + at]! * x[at]!
    if (sum <= 0) continue
    for (let out = 0; out < logits.length; out++) logits[out]! += outer[out * hidden + unit]! * sum
  }
  return logits
}

/** Inputs minus their mean, times `scale`, clamped to ±{@link MAX_INPUT}. */
export function standardize(
  inputs: Float32Array,
  mean: Float32Array,
  scale: Float32Array
): Float32Array {
  const x = new Float32Array(inputs.length)
  for (let at = 0; at < x.length; at++) {
    const value = (inputs[at]! - mean[at]!) * scale[at]!
    x[at] = Math.max(-MAX_INPUT, Math.min(MAX_INPUT, value))
  }
  return x
}
