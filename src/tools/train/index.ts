import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"

import type { PackedModel } from "~engine/classifier/unpack-model"
import { measureParts } from "~tools/train/card/measure-parts"
import { modelCard } from "~tools/train/card/model-card"
import { probabilityWith } from "~tools/learning/measuring/probability-with"
import { publishedTable } from "~tools/learning/measuring/published-table"
import { sayProgress } from "~tools/console/say-progress"
import { missingData, readData } from "~tools/learning/data/read-data"
import { trainModel } from "~tools/train/train-model"

const USAGE = "usage: npm run train -- --data DIR [--check | --quick]"

/**
 * `npm run train -- --data DIR [--check | --quick]`: posts in, assets/model and its model card out. With `--check` nothing
 * is written and the exit code is 1 when a byte of the model differs; `--quick` leaves the model card as it is, because
 * most of the time goes into its tables.
 */
function main(): number {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      check: { type: "boolean", default: false },
      quick: { type: "boolean", default: false }
    }
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
  const say = sayProgress()
  say("reading the posts")
  const { files, table, encoded, sizes } = trainModel(readData(values.data, "assets"), say)
  console.log(table.join("\n"))
  const folder = join("assets", "model")
  let different = 0
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name)
    if (!values.check) writeFileSync(file, content)
    else if (!existsSync(file) || readFileSync(file, "utf8") !== content) {
      console.error(`${file} differs`)
      different++
    }
  }
  say(
    values.check ? `${different} of ${Object.keys(files).length} files differ` : `wrote ${folder}`
  )
  if (!values.check && !values.quick) {
    const model = JSON.parse(files["model.json"]) as PackedModel
    const learnt = new Set(encoded.map(({ example }) => example.text))
    const published = publishedTable(values.data, learnt, probabilityWith(model))
    const parts = measureParts(encoded, sizes, say)
    writeFileSync(join(folder, "README.md"), modelCard({ table, published, ...parts }))
    say("wrote the model card")
  }
  return different === 0 ? 0 : 1
}

process.exitCode = main()
