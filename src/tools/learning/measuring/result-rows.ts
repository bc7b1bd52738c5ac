import { createFeatureExtractor } from "~engine/classifier/feature-extractor"
import type { Model } from "~engine/classifier/model"
import { scoreWith } from "~engine/classifier/score-with"
import type { Kind, PitchStrength } from "~engine/types"
import type { Example } from "~tools/learning/data/example"
import { parseExamples } from "~tools/learning/data/parse-examples"
import type { WeightedExample } from "~tools/learning/data/read-data"
import { probabilityOf } from "~tools/learning/fitting/calibrate"
import type { Prediction } from "~tools/learning/fitting/cross-validate"

/** The opinion of a model about a post that it was not fitted on. */
export type ResultRow = {
  readonly example: Example
  /** Calibrated, 0…1. */
  readonly probability: number
  readonly kind: Kind
  readonly strength: PitchStrength
}

/** Rows for cross-validated predictions. */
export function rowsOfPredictions(
  predictions: readonly Prediction[],
  calibration: Model["calibration"]
): readonly ResultRow[] {
  return predictions.map(({ encoded: { example }, logit, kind, strength }) => ({
    ...{ example, kind, strength, probability: probabilityOf(calibration, logit) }
  }))
}

/** Rows for posts that a finished model scores. */
export function rowsOfModel(
  model: Model,
  examples: readonly WeightedExample[]
): readonly ResultRow[] {
  const extractor = createFeatureExtractor(model)
  return parseExamples(examples).map(({ example, input }) => {
    const { salesy, kind, strength } = scoreWith(model, extractor, input)
    return { example, kind, strength, probability: salesy }
  })
}
