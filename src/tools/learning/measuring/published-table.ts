import { readFileSync } from "node:fs"
import { join } from "node:path"

import * as v from "valibot"

import { createFeatureExtractor } from "~engine/classifier/feature-extractor"
import { scoreWith } from "~engine/classifier/score-with"
import { type PackedModel, unpackModel } from "~engine/classifier/unpack-model"
import { parsePost } from "~tools/learning/data/parse-examples"
import { PUBLISHED } from "~tools/learning/measuring/published"
import { rocAuc } from "~tools/learning/measuring/metrics"

const ROW = v.object({ text: v.string(), label: v.string() })

/** At most this many posts of a set are scored, evenly spaced through the file. */
const MAX_POSTS = 3000

/**
 * How well our probability predicts the labels of related questions, beside what others published on the same sets.
 * @param trainedOn texts of the training set, which are left out
 * @returns a table in GitHub's notation
 */
export function publishedTable(
  dataFolder: string,
  trainedOn: ReadonlySet<string>,
  packed: PackedModel
): readonly string[] {
  const probabilityOf = scorer(packed)
  const lines = PUBLISHED.map(({ set, closestLabel, result, source }) => {
    const rows = readFileSync(join(dataFolder, `${set}.ndjson`), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => v.parse(ROW, JSON.parse(line)))
      .filter(({ text }) => !trainedOn.has(text))
    const step = Math.max(1, rows.length / MAX_POSTS)
    const judged = rows
      .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
      .map(({ text, label }) => ({
        truth: label === closestLabel ? (1 as const) : (0 as const),
        score: probabilityOf(text)
      }))
    const auc = rocAuc(judged).toFixed(3)
    return `| ${set} | ${closestLabel} | ${judged.length} | ${auc} | ${result} | ${source} |`
  })
  return [
    "| set | label closest to ours | posts, none trained on | our ROC AUC for it, not trained on the set | published | source |",
    "|---|---|---|---|---|---|",
    ...lines
  ]
}

/** The probability 0…1 by which a model takes a post on X as salesy. */
function scorer(packed: PackedModel): (text: string) => number {
  const model = unpackModel(packed)
  const extractor = createFeatureExtractor(model)
  return (text) => {
    const { input } = parsePost({ text, site: "x", surface: "post" })
    return scoreWith(model, extractor, input).salesy
  }
}
