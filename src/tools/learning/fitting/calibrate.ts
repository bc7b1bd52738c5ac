import type { Model } from "~engine/classifier/model"
import type { Measured } from "~tools/learning/measuring/metrics"

/** Newton steps; five would do. */
const STEPS = 30

/** Platt's scaling: the slope and shift by which log odds become probabilities that come true as often as they say. */
export function calibrate(posts: readonly Measured[]): Model["calibration"] {
  let slope = 1
  let shift = 0
  for (let step = 0; step < STEPS; step++) {
    let [slopeSlope, shiftSlope, a, b, c] = [0, 0, 1e-6, 0, 1e-6]
    for (const { truth, said } of posts) {
      const probability = 1 / (1 + Math.exp(-(slope * said + shift)))
      const error = probability - truth
      const spread = probability * (1 - probability)
      slopeSlope += error * said
      shiftSlope += error
      a += spread * said * said
      b += spread * said
      c += spread
    }
    const determinant = a * c - b * b
    slope -= (c * slopeSlope - b * shiftSlope) / determinant
    shift -= (a * shiftSlope - b * slopeSlope) / determinant
  }
  return { slope: round(slope), shift: round(shift) }
}

/** A probability by a calibration. */
export function probabilityOf({ slope, shift }: Model["calibration"], logOdds: number): number {
  return 1 / (1 + Math.exp(-(slope * logOdds + shift)))
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
