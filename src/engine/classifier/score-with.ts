import { denseFeatures, placeScores, wordScores } from "~engine/classifier/dense-features"
import type { FeatureReader, Look } from "~engine/classifier/feature-extractor"
import type { Model } from "~engine/classifier/model"
import { runLayers } from "~engine/classifier/run-head"
import { type Kind, KINDS, type PitchStrength } from "~engine/types"

/** What the classifier says of a draft. */
export type Score = {
  /** Calibrated probability 0…1 that a reader takes it for salesy. */
  readonly salesy: number
  /** The same in log odds, before calibration. */
  readonly logOdds: number
  readonly kind: Kind
  /** How hard it sells if it sells: 1 mild, 2 clear, 3 hard. */
  readonly strength: PitchStrength
}

/** Scores a draft with any model. @param reader made for the same model */
export function scoreWith(model: Model, reader: FeatureReader, look: Look): Score {
  const dense = denseFeatures(look)
  placeScores(dense, wordScores(model, reader, look))
  const logOdds = runLayers(model.verdict, dense)[0]!
  const { slope, shift } = model.calibration
  const salesy = 1 / (1 + Math.exp(-(slope * logOdds + shift)))
  const kinds = runLayers(model.kind, dense)
  const [clear, hard] = runLayers(model.strength, dense)
  return {
    salesy,
    logOdds,
    kind: KINDS[kinds.indexOf(Math.max(...kinds))]!,
    strength: hard! > 0 ? 3 : clear! > 0 ? 2 : 1
  }
}
