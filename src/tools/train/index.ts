import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import type { THRESHOLDS } from "~engine/classifier/thresholds"
import type { PackedModel } from "~engine/classifier/unpack-model"
import { runMain } from "~tools/console/run-main"
import { sayProgress } from "~tools/console/say-progress"
import { readData } from "~tools/learning/data/read-data"
import { parseDataCommand } from "~tools/learning/data-command"
import { editsTable } from "~tools/learning/measuring/edits-table"
import { publishedTable } from "~tools/learning/measuring/published-table"
import { tableOf } from "~tools/learning/measuring/results-table"
import { measureParts } from "~tools/train/card/measure-parts"
import { modelCard } from "~tools/train/card/model-card"
import { reliabilityDiagram } from "~tools/train/card/reliability-diagram"
import { trainModel } from "~tools/train/train-model"

const USAGE = "usage: npm run train -- --data DIR [--check | --quick]"

const FOLDER = join("assets", "model")

/**
 * `npm run train -- --data DIR [--check | --quick]`: trains the model and writes assets/model with its model card. With
 * `--check` nothing is written and the exit code is 1 where a byte of the model differs. `--quick` leaves the model card
 * as it is, because most of the time goes into its tables.
 */
function main(): void {
  const { data, values } = parseDataCommand(USAGE, {
    data: { type: "string" },
    check: { type: "boolean", default: false },
    quick: { type: "boolean", default: false }
  })
  const say = sayProgress()
  say("reading the posts")
  const { files, rows, trainingSet } = trainModel(readData(data, "assets"), say)
  const thresholds = JSON.parse(files["thresholds.json"]) as typeof THRESHOLDS
  const lines = thresholds.balanced
  console.log([...tableOf(rows, lines), "", ...editsTable(rows, lines)].join("\n"))
  if (values.check) {
    const differing = Object.entries(files).filter(([name, content]) => !isOnDisk(name, content))
    for (const [name] of differing) console.error(`${join(FOLDER, name)} differs`)
    say(`${differing.length} of ${Object.keys(files).length} files differ`)
    if (differing.length > 0) process.exitCode = 1
    return
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(FOLDER, name), content)
  say(`wrote ${FOLDER}`)
  if (values.quick) return
  const packed = JSON.parse(files["model.json"]) as PackedModel
  const trainedOn = new Set(trainingSet.encoded.map(({ example }) => example.text))
  const published = publishedTable(data, trainedOn, packed)
  const parts = measureParts(trainingSet, say)
  writeFileSync(join(FOLDER, "reliability.svg"), reliabilityDiagram(rows))
  writeFileSync(join(FOLDER, "README.md"), modelCard({ rows, published, ...parts }))
  say("wrote the model card")
}

function isOnDisk(name: string, content: string): boolean {
  const file = join(FOLDER, name)
  return existsSync(file) && readFileSync(file, "utf8") === content
}

runMain(main)
