import { runMain, UsageError } from "~tools/console/run-main"
import { sayProgress } from "~tools/console/say-progress"
import { evaluateEditedPosts } from "~tools/evaluate/edited-posts"
import { evaluateModel } from "~tools/evaluate/evaluate-model"
import { evaluateRewording } from "~tools/evaluate/rewording"
import { parseDataCommand } from "~tools/learning/data-command"

const USAGE = "usage: npm run evaluate -- --data DIR [--only classifier|rewording]"

/** `npm run evaluate -- --data DIR`: how often the classifier is right, and how good gentler drafts are, as tables. */
async function main(): Promise<void> {
  const { data, values } = parseDataCommand(USAGE, {
    data: { type: "string" },
    only: { type: "string" }
  })
  const { only = "all" } = values
  if (!["all", "classifier", "rewording"].includes(only)) {
    throw new UsageError(`unknown part: ${only}`, USAGE)
  }
  const say = sayProgress()
  if (only !== "rewording") {
    const { table, published } = evaluateModel(data, say)
    console.log(["", "## Classifier", "", ...table, "", ...published].join("\n"))
  }
  if (only !== "classifier") {
    const options = { corpusDir: "assets/corpus", dataDir: data, onProgress: say }
    const edited = evaluateEditedPosts(data)
    const drafts = await evaluateRewording(options)
    console.log(["", "## Rewording", "", ...edited, "", drafts].join("\n"))
  }
}

runMain(main)
