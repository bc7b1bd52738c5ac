import type { Model } from "~engine/classifier/model"
import type { ScoredPost } from "~tools/learning/measuring/metrics"

/** Newton iterations; five are enough. */
const ITERATIONS = 30

/** Platt scaling: fits the slope and shift that turn logits into calibrated probabilities. */
export function calibrate(posts: readonly ScoredPost[]): Model["calibration"] {
  let slope = 1
  let shift = 0
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    let [slopeGradient, shiftGradient, a, b, c] = [0, 0, 1e-6, 0, 1e-6]
    for (const { truth, score: logit } of posts) {
      const probability = 1 / (1 + Math.exp(-(slope * logit + shift)))
      const error = probability - truth
      const curvature = probability * (1 - probability)
      slopeGradient += error * logit
      shiftGradient += error
      a += curvature * logit * logit
      b += curvature * logit
      c += curvature
    }
    const determinant = a * c - b * b
    slope -= (c * slopeGradient - b * shiftGradient) / determinant
    shift -= (a * shiftGradient - b * slopeGradient) / determinant
  }
  return { slope: round(slope), shift: round(shift) }
}

/** The calibrated probability 0…1 of a logit. */
export function probabilityOf({ slope, shift }: Model["calibration"], logit: number): number {
  return 1 / (1 + Math.exp(-(slope * logit + shift)))
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
