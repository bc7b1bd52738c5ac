import type { Model } from "~engine/classifier/model"
import { unpackModel } from "~engine/classifier/unpack-model"
import { toAsciiJson } from "~tools/learning/ascii-json"
import type { WeightedExample } from "~tools/learning/data/read-data"
import { selectExamples } from "~tools/learning/data/select-examples"
import { calibrate } from "~tools/learning/fitting/calibrate"
import {
  crossValidate,
  outOfFoldLogits,
  type Prediction
} from "~tools/learning/fitting/cross-validate"
import { encodeTrainingSet, type TrainingSet } from "~tools/learning/fitting/encode"
import { fitHeads } from "~tools/learning/fitting/fit-heads"
import { fitWordModels } from "~tools/learning/fitting/fit-word-models"
import type { ScoredPost } from "~tools/learning/measuring/metrics"
import { rowsOfModel, rowsOfPredictions } from "~tools/learning/measuring/result-rows"
import { tableOf } from "~tools/learning/measuring/results-table"
import { packModel } from "~tools/train/pack-model"
import { pruneVocabulary } from "~tools/train/prune-vocabulary"
import { setThresholds } from "~tools/train/set-thresholds"

/** Words and word pairs in the model; keeps it within 400 kB. */
const MAX_VOCABULARY = 14_000

/** The outcome of training. */
export type Trained = {
  /** The files of assets/model by name. */
  readonly files: Readonly<Record<"model.json" | "thresholds.json", string>>
  /** The table of results, in GitHub's notation. */
  readonly table: readonly string[]
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
  const calibration = calibrate(predictions.flatMap(asScoredPost))
  say("final fit")
  const heads = fitHeads(outOfFoldLogits(encoded, sizes))
  const pruned = pruneVocabulary(vocabulary, fitWordModels(encoded, sizes), MAX_VOCABULARY)
  const model: Model = { ...pruned.vocabulary, ...pruned.models, ...heads, calibration }
  const packed = packModel(model)
  say("held-out posts")
  const rows = [
    ...rowsOfPredictions(predictions, calibration),
    ...rowsOfModel(unpackModel(packed), [...ordinary, ...heldOut])
  ]
  const thresholds = setThresholds(
    rows.map(({ example: { set, source, salesy }, probability }) => ({
      ...{ set, source, salesy, probability }
    }))
  )
  const files = {
    "model.json": toAsciiJson(packed),
    "thresholds.json": `${JSON.stringify(thresholds, null, 2)}\n`
  }
  say(`model.json ${files["model.json"].length} bytes; ${JSON.stringify(thresholds)}`)
  return { files, table: tableOf(rows, thresholds.balanced.line), trainingSet }
}

/** Calibrates on posts that were labelled for this very question only, and not on our own, made-up ones. */
function asScoredPost({ encoded: { example }, logit }: Prediction): ScoredPost[] {
  return example.salesy === null || example.weight < 1 || example.set === "corpus"
    ? []
    : [{ truth: example.salesy, score: logit }]
}
