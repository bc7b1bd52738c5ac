import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"

import { evaluateModel } from "~tools/evaluate/evaluate-model"
import { modelCard } from "~tools/evaluate/model-card"
import { missingData, readData } from "~tools/train/read-data"

const USAGE = "usage: npm run evaluate -- --data DIR [--card]"

/** `npm run evaluate -- --data DIR`: the one table; with `--card` every table, written to assets/model/README.md. */
function main(): number {
  const { values } = parseArgs({
    options: { data: { type: "string" }, card: { type: "boolean", default: false } }
  })
  if (values.data === undefined) {
    console.error(USAGE)
    return 2
  }
  const missing = missingData(values.data)
  if (missing !== null) {
    console.error(missing)
    return 1
  }
  const started = performance.now()
  const say = (line: string): void => {
    console.error(
      `${String(Math.round((performance.now() - started) / 1000)).padStart(4)} s  ${line}`
    )
  }
  const evaluation = evaluateModel(readData(values.data, "assets"), values.card, say)
  console.log(evaluation.table.join("\n"))
  if (values.card) writeFileSync("assets/model/README.md", modelCard(evaluation))
  return 0
}

process.exitCode = main()
