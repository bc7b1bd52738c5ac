import { DENSE_FEATURE_NAMES } from "~engine/classifier/dense-features"
import { createFeatureExtractor } from "~engine/classifier/feature-extractor"
import type { Model } from "~engine/classifier/model"
import { type Score, scoreOf } from "~engine/classifier/score-of"
import { scoreWith } from "~engine/classifier/score-with"
import type { Example } from "~tools/learning/data/example"
import { parseExamples } from "~tools/learning/data/parse-examples"
import type { WeightedExample } from "~tools/learning/data/read-data"
import type { Prediction } from "~tools/learning/fitting/cross-validate"

/** The opinion of a model about a post that it was not fitted on. */
export type ResultRow = {
  readonly example: Example
  readonly score: Score
  /** True where a rule that objects marks something in it: a close call has something to show. */
  readonly hasFinding: boolean
}

const FINDINGS_INDEX = DENSE_FEATURE_NAMES.indexOf("findings")

/** Rows for cross-validated predictions. */
export function rowsOfPredictions(
  predictions: readonly Prediction[],
  model: Pick<Model, "calibration" | "lines">
): readonly ResultRow[] {
  return predictions.map((prediction) => ({
    example: prediction.encoded.example,
    score: scoreOf(prediction, model),
    hasFinding: prediction.encoded.dense[FINDINGS_INDEX]! > 0
  }))
}

/** Rows for posts that a finished model scores. */
export function rowsOfModel(
  model: Model,
  examples: readonly WeightedExample[]
): readonly ResultRow[] {
  const extractor = createFeatureExtractor(model)
  return parseExamples(examples).map(({ example, input }) => ({
    example,
    score: scoreWith(model, extractor, input),
    hasFinding: input.hits.some(({ rule, muted }) => rule.leaning === "salesy" && !muted)
  }))
}
