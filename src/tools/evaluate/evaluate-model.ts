import { readFileSync } from "node:fs"

import type { Parts } from "~tools/evaluate/measure-parts"
import { createFeatureReader } from "~engine/classifier/feature-reader"
import { scoreWith } from "~engine/classifier/score-with"
import { type PackedModel, unpackModel } from "~engine/classifier/unpack-model"
import { probabilityWith } from "~tools/evaluate/probability-with"
import { publishedTable } from "~tools/evaluate/published-table"
import { probabilityOf } from "~tools/train/calibrate"
import { crossValidate } from "~tools/train/cross-validate"
import { encodeAll } from "~tools/train/encode"
import { readData } from "~tools/train/read-data"
import { readExamples } from "~tools/train/read-examples"
import { tableOf } from "~tools/train/results-table"
import { selectExamples } from "~tools/train/select-examples"
import { tablesOf } from "~tools/train/tables-of"
import type { Line } from "~tools/train/set-thresholds"

/** Everything that was measured. */
export type Evaluation = Parts & {
  /** The table per source and kind, in GitHub's notation. */
  readonly table: readonly string[]
  /** Our probability beside what others published on the same sets. */
  readonly published: readonly string[]
}

const MODEL = "assets/model/model.json"
const LINES = "assets/model/thresholds.json"

/**
 * Measures how the model does on posts it did not see, by cross-validation with the committed lines and calibration; the
 * quarter of our corpus that is never learnt from is judged by the committed model itself.
 * @param dataFolder as described in shared/data/README.md
 */
export function evaluateModel(
  dataFolder: string,
  say: (line: string) => void
): Pick<Evaluation, "table" | "published"> {
  const packed = JSON.parse(readFileSync(MODEL, "utf8")) as PackedModel
  const lines = JSON.parse(readFileSync(LINES, "utf8")) as { readonly balanced: Line }
  const { learn, heldOut, ordinary } = selectExamples(readData(dataFolder, "assets"))
  say(`parsing ${learn.length} posts`)
  const read = readExamples(learn)
  const tables = tablesOf(read)
  const encoded = encodeAll(read, tables)
  const sizes = { words: tables.words.size, marks: tables.marks.size }
  say("cross-validation")
  const predictions = crossValidate(encoded, sizes, (done, of) => say(`  part ${done} of ${of}`))
  const model = unpackModel(packed)
  const reader = createFeatureReader(model)
  const apart = readExamples([...heldOut, ...ordinary]).map(({ example, look }) => {
    const { salesy, kind, strength } = scoreWith(model, reader, look)
    return { example, kind, strength, probability: salesy }
  })
  const rows = [
    ...predictions.map(({ encoded: { example }, logOdds, kind, strength }) => ({
      ...{ example, kind, strength, probability: probabilityOf(packed.calibration, logOdds) }
    })),
    ...apart
  ]
  const table = tableOf(rows, lines.balanced.line)
  const learnt = new Set(learn.map(({ text }) => text))
  const published = publishedTable(dataFolder, learnt, probabilityWith(packed))
  return { table, published }
}
