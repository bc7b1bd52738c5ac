import { readFileSync } from "node:fs"

import type { Threshold } from "~engine/classifier/thresholds"
import type { Sensitivity } from "~engine/types"
import { createFeatureExtractor } from "~engine/classifier/feature-extractor"
import { scoreWith } from "~engine/classifier/score-with"
import { type PackedModel, unpackModel } from "~engine/classifier/unpack-model"
import { probabilityWith } from "~tools/learning/measuring/probability-with"
import { publishedTable } from "~tools/learning/measuring/published-table"
import { probabilityOf } from "~tools/learning/fitting/calibrate"
import { crossValidate } from "~tools/learning/fitting/cross-validate"
import { encodeAll } from "~tools/learning/fitting/encode"
import { readData } from "~tools/learning/data/read-data"
import { parseExamples } from "~tools/learning/data/parse-examples"
import { tableOf } from "~tools/learning/measuring/results-table"
import { selectExamples } from "~tools/learning/data/select-examples"
import { buildVocabulary } from "~tools/learning/fitting/build-vocabulary"

/** How the committed model does. */
export type Evaluation = {
  /** The table of results by source and kind, in GitHub's notation. */
  readonly table: readonly string[]
  /** Our probability beside what others published on the same sets. */
  readonly published: readonly string[]
}

const MODEL = "assets/model/model.json"
const THRESHOLDS = "assets/model/thresholds.json"

/**
 * Measures how the model does on posts it did not see, by cross-validation with the committed lines and calibration; the
 * quarter of our corpus that is never learnt from is judged by the committed model itself.
 * @param dataFolder as described in shared/data/README.md
 */
export function evaluateModel(dataFolder: string, say: (line: string) => void): Evaluation {
  const packed = JSON.parse(readFileSync(MODEL, "utf8")) as PackedModel
  const thresholds = JSON.parse(readFileSync(THRESHOLDS, "utf8")) as Record<Sensitivity, Threshold>
  const { learn, heldOut, ordinary } = selectExamples(readData(dataFolder, "assets"))
  say(`parsing ${learn.length} posts`)
  const read = parseExamples(learn)
  const tables = buildVocabulary(read)
  const encoded = encodeAll(read, tables)
  const sizes = { words: tables.words.size, indicators: tables.indicators.size }
  say("cross-validation")
  const predictions = crossValidate(encoded, sizes, (done, of) => say(`  part ${done} of ${of}`))
  const model = unpackModel(packed)
  const reader = createFeatureExtractor(model)
  const apart = parseExamples([...heldOut, ...ordinary]).map(({ example, input }) => {
    const { salesy, kind, strength } = scoreWith(model, reader, input)
    return { example, kind, strength, probability: salesy }
  })
  const rows = [
    ...predictions.map(({ encoded: { example }, logit, kind, strength }) => ({
      ...{ example, kind, strength, probability: probabilityOf(packed.calibration, logit) }
    })),
    ...apart
  ]
  const table = tableOf(rows, thresholds.balanced.line)
  const learnt = new Set(learn.map(({ text }) => text))
  const published = publishedTable(dataFolder, learnt, probabilityWith(packed))
  return { table, published }
}
