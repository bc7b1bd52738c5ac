import type { Model } from "~engine/classifier/model"
import { scoreOf } from "~engine/classifier/score-of"
import { unpackModel } from "~engine/classifier/unpack-model"
import { toAsciiJson } from "~tools/learning/ascii-json"
import type { WeightedExample } from "~tools/learning/data/read-data"
import { selectExamples } from "~tools/learning/data/select-examples"
import { calibrateHeads } from "~tools/learning/fitting/calibrate"
import {
  crossValidate,
  outOfFoldLogits,
  type Prediction
} from "~tools/learning/fitting/cross-validate"
import { encodeTrainingSet, type TrainingSet } from "~tools/learning/fitting/encode"
import { fitHeads } from "~tools/learning/fitting/fit-heads"
import { fitWordModels } from "~tools/learning/fitting/fit-word-models"
import {
  type ResultRow,
  rowsOfModel,
  rowsOfPredictions
} from "~tools/learning/measuring/result-rows"
import { packModel } from "~tools/train/pack-model"
import { pruneVocabulary } from "~tools/train/prune-vocabulary"
import { setThresholds } from "~tools/train/set-thresholds"

/** Words and word pairs in the model; keeps it within 600 kB. */
const MAX_VOCABULARY = 14_000

/** The outcome of training. */
export type Trained = {
  /** The files of assets/model by name. */
  readonly files: Readonly<Record<"model.json" | "thresholds.json", string>>
  /** The opinion about each post of a model that was not fitted on it. */
  readonly rows: readonly ResultRow[]
  /** What the model was trained on, for further measurements. */
  readonly trainingSet: TrainingSet
}

/** Trains the model. @param say is told about the progress */
export function trainModel(
  examples: readonly WeightedExample[],
  say: (line: string) => void
): Trained {
  const { training, heldOut, ordinary } = selectExamples(examples)
  say(`${examples.length} posts, ${training.length} to train on; parsing and encoding them`)
  const trainingSet = encodeTrainingSet(training)
  const { vocabulary, encoded, sizes } = trainingSet
  say(`${sizes.words} words and pairs, ${sizes.indicators} indicators`)
  say("cross-validation")
  const predictions = crossValidate(encoded, sizes, (done, of) => say(`  fold ${done} of ${of}`))
  say("final fit")
  const heads = fitHeads(outOfFoldLogits(encoded, sizes))
  const pruned = pruneVocabulary(vocabulary, fitWordModels(encoded, sizes), MAX_VOCABULARY)
  const fitted = { ...pruned.vocabulary, ...pruned.models, ...heads }
  say("held-out posts")
  const { files, rows } = drawLines(fitted, predictions, [...ordinary, ...heldOut])
  say(`model.json ${files["model.json"].length} bytes; ${files["thresholds.json"]}`)
  return { files, rows, trainingSet }
}

/**
 * Calibrates a fitted model on cross-validated predictions and draws its lines on these and on other posts.
 * @param others posts that it was not fitted on
 */
export function drawLines(
  fitted: Omit<Model, "calibration" | "lines">,
  predictions: readonly Prediction[],
  others: readonly WeightedExample[]
): Pick<Trained, "files" | "rows"> {
  const unlined: Model = { ...fitted, calibration: calibrateHeads(predictions), lines: NO_LINES }
  const rowsAt = (model: Model): readonly ResultRow[] => [
    ...rowsOfPredictions(predictions, model),
    ...rowsOfModel(unpackModel(packModel(model)), others)
  ]
  const thresholds = setThresholds(rowsAt(unlined))
  const model: Model = {
    ...unlined,
    lines: {
      promotion: thresholds.strict.promotion,
      pushing: thresholds.balanced.pushing,
      hard: hardLine(predictions, unlined)
    }
  }
  const files = {
    "model.json": toAsciiJson(packModel(model)),
    "thresholds.json": `${JSON.stringify(thresholds, null, 2)}\n`
  }
  return { files, rows: rowsAt(model) }
}

/** Every draft is a promotion: lines are not set yet. */
const NO_LINES = { promotion: 0, pushing: 0, hard: 0 } as const

/** The line of hard selling: as many of the pushing posts are above it as were labelled so. */
function hardLine(predictions: readonly Prediction[], model: Model): number {
  const pushing = predictions.filter(
    ({ encoded: { example } }) => example.salesy === 1 && (example.strength ?? 0) >= 2
  )
  const hard = pushing.filter(({ encoded }) => encoded.example.strength === 3).length
  const sorted = pushing.map((one) => scoreOf(one, model).hard).sort((one, other) => other - one)
  return Math.ceil((sorted[hard] ?? 0.5) * 1e4) / 1e4
}
