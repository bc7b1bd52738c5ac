import { denseFeatures, setWordLogits, wordLogits } from "~engine/classifier/dense-features"
import type { FeatureExtractor, ClassifierInput } from "~engine/classifier/feature-extractor"
import type { Model } from "~engine/classifier/model"
import { runHead } from "~engine/classifier/run-head"
import { type Kind, KINDS, type PitchStrength } from "~engine/types"

/** The classifier's opinion of a draft. */
export type Score = {
  /** Calibrated probability 0…1 that readers take it as salesy. */
  readonly salesy: number
  /** The same as a logit, before calibration. */
  readonly logit: number
  readonly kind: Kind
  /** How hard it sells, if it sells at all: 1 mild, 2 clear, 3 hard. */
  readonly strength: PitchStrength
}

/** Scores a draft with any model. @param extractor must be made for the same model */
export function scoreWith(
  model: Model,
  extractor: FeatureExtractor,
  input: ClassifierInput
): Score {
  const dense = denseFeatures(input)
  setWordLogits(dense, wordLogits(model, extractor, input))
  const logit = runHead(model.verdict, dense)[0]!
  const { slope, shift } = model.calibration
  const salesy = 1 / (1 + Math.exp(-(slope * logit + shift)))
  const kinds = runHead(model.kind, dense)
  const [clear, hard] = runHead(model.strength, dense)
  return {
    salesy,
    logit,
    kind: KINDS[kinds.indexOf(Math.max(...kinds))]!,
    strength: hard! > 0 ? 3 : clear! > 0 ? 2 : 1
  }
}
