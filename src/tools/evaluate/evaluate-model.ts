import { readFileSync } from "node:fs"

import { THRESHOLDS } from "~engine/classifier/thresholds"
import { type PackedModel, unpackModel } from "~engine/classifier/unpack-model"
import { readData } from "~tools/learning/data/read-data"
import { selectExamples } from "~tools/learning/data/select-examples"
import { crossValidate } from "~tools/learning/fitting/cross-validate"
import { encodeTrainingSet } from "~tools/learning/fitting/encode"
import { editsTable } from "~tools/learning/measuring/edits-table"
import { publishedTable } from "~tools/learning/measuring/published-table"
import { rowsOfModel, rowsOfPredictions } from "~tools/learning/measuring/result-rows"
import { tableOf } from "~tools/learning/measuring/results-table"

/** How the committed model does. */
export type Evaluation = {
  /** The table of results by source and kind, in GitHub's notation. */
  readonly table: readonly string[]
  /** Our probability beside what others published on the same sets, in GitHub's notation. */
  readonly published: readonly string[]
}

const MODEL = "assets/model/model.json"

/**
 * Measures the classifier on posts that it was not fitted on: by cross-validation with the committed thresholds and
 * calibration, and on held-out posts with the committed model itself.
 * @param dataFolder see the README of tools/learning
 */
export function evaluateModel(dataFolder: string, say: (line: string) => void): Evaluation {
  const packed = JSON.parse(readFileSync(MODEL, "utf8")) as PackedModel
  const { training, heldOut, ordinary } = selectExamples(readData(dataFolder, "assets"))
  say(`parsing ${training.length} posts`)
  const { encoded, sizes } = encodeTrainingSet(training)
  say("cross-validation")
  const predictions = crossValidate(encoded, sizes, (done, of) => say(`  fold ${done} of ${of}`))
  const rows = [
    ...rowsOfPredictions(predictions, unpackModel(packed)),
    ...rowsOfModel(unpackModel(packed), [...heldOut, ...ordinary])
  ]
  const trainedOn = new Set(training.map(({ text }) => text))
  return {
    table: [...tableOf(rows, THRESHOLDS.balanced), "", ...editsTable(rows, THRESHOLDS.balanced)],
    published: publishedTable(dataFolder, trainedOn, packed)
  }
}
