import { parseArgs } from "node:util"

import { evaluateModel } from "~tools/evaluate/evaluate-model"
import { evaluateRewording } from "~tools/evaluate/rewording"
import { sayProgress } from "~tools/console/say-progress"
import { missingData } from "~tools/learning/data/read-data"

const USAGE = "usage: npm run evaluate -- --data DIR [--only classifier|rewording]"

/** `npm run evaluate -- --data DIR`: how right the classifier is, and how good the gentler drafts are, as tables. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { data: { type: "string" }, only: { type: "string" } } })
  const { data, only = "all" } = values
  if (data === undefined || !["all", "classifier", "rewording"].includes(only)) {
    console.error(USAGE)
    return 2
  }
  const missing = missingData(data)
  if (missing !== null) {
    console.error(missing)
    return 1
  }
  const say = sayProgress()
  if (only !== "rewording") {
    const { table, published } = evaluateModel(data, say)
    console.log(["", "## Classifier", "", ...table, "", ...published].join("\n"))
  }
  if (only !== "classifier") {
    const places = { corpusDir: "assets/corpus", dataDir: data, onProgress: say }
    console.log(["", "## Rewording", "", await evaluateRewording(places)].join("\n"))
  }
  return 0
}

process.exitCode = await main()
