import { readFileSync } from "node:fs"
import { join } from "node:path"

import * as v from "valibot"

import { PUBLISHED } from "~tools/learning/measuring/published"
import { rocAuc } from "~tools/learning/measuring/metrics"

const ROW = v.object({ text: v.string(), label: v.string() })

/** At most this many posts of a set are scored, evenly spaced through the file. */
const MAX_POSTS = 3000

/**
 * Our probability against the labels of neighbouring questions, beside what others published on the same sets.
 * @param learnt texts that were learnt from; they are left out
 * @returns a table in GitHub's notation
 */
export function publishedTable(
  dataFolder: string,
  learnt: ReadonlySet<string>,
  probabilityOf: (text: string) => number
): readonly string[] {
  const lines = PUBLISHED.map(({ set, near, result, source }) => {
    const rows = readFileSync(join(dataFolder, `${set}.ndjson`), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => v.parse(ROW, JSON.parse(line)))
      .filter(({ text }) => !learnt.has(text))
    const step = Math.max(1, rows.length / MAX_POSTS)
    const judged = rows
      .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
      .map(({ text, label }) => ({
        truth: label === near ? (1 as const) : (0 as const),
        score: probabilityOf(text)
      }))
    const auc = rocAuc(judged).toFixed(3)
    return `| ${set} | ${near} | ${judged.length} | ${auc} | ${result} | ${source} |`
  })
  return [
    "| set | label next to ours | posts, none learnt from | our ROC AUC for it, not learnt on the set | published | source |",
    "|---|---|---|---|---|---|",
    ...lines
  ]
}
