import type { Calibration, Model } from "~engine/classifier/model"
import { pushLogit } from "~engine/classifier/score-of"
import type { Strength } from "~engine/types"
import type { Example } from "~tools/learning/data/example"
import type { Prediction } from "~tools/learning/fitting/cross-validate"
import type { ScoredPost } from "~tools/learning/measuring/metrics"

/** Newton iterations; five are enough. */
const ITERATIONS = 30

/** Platt scaling: fits the slope and shift that turn logits into calibrated probabilities. */
export function calibrate(posts: readonly ScoredPost[]): Calibration {
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

/** Calibrates the verdict and the manner on cross-validated predictions. */
export function calibrateHeads(predictions: readonly Prediction[]): Model["calibration"] {
  const rated = predictions
    .filter(({ encoded }) => isCalibratedOn(encoded.example))
    .flatMap((one) => Array<Prediction>(isRecent(one) ? RECENT_FACTOR : 1).fill(one))
  const byManner = (manner: Strength, read: (one: Prediction) => number): Calibration =>
    calibrate(
      rated.flatMap((one) => {
        const { strength } = one.encoded.example
        return strength === null ? [] : [{ truth: strength >= manner ? 1 : 0, score: read(one) }]
      })
    )
  const purpose = calibrate(
    rated.map(({ encoded: { example }, logits }) => ({
      truth: example.salesy!,
      score: logits[0]
    }))
  )
  return [
    purpose,
    byManner(2, ({ logits }) => pushLogit(logits)),
    byManner(3, ({ logits }) => logits[2])
  ]
}

/** Posts that were labelled for this very question only, and not our own, made-up ones. */
function isCalibratedOn({ salesy, rated, set }: Example): boolean {
  return salesy !== null && rated && set !== "corpus"
}

/** Fewer of today's posts sell than of those sought out for selling: without more weight the error on them is 0.053. */
const RECENT_FACTOR = 2

function isRecent({ encoded }: Prediction): boolean {
  return encoded.example.set.startsWith("rated-2026")
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
