import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"

import { missingData, readData } from "~tools/train/read-data"
import { trainModel } from "~tools/train/train-model"

const USAGE = "usage: npm run train -- --data DIR [--check]"

/** `npm run train -- --data DIR [--check]`: posts in, assets/model out. */
function main(): number {
  const { values } = parseArgs({
    options: { data: { type: "string" }, check: { type: "boolean", default: false } }
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
    const seconds = Math.round((performance.now() - started) / 1000)
    console.error(`${String(seconds).padStart(4)} s  ${line}`)
  }
  say("reading the posts")
  const files = trainModel(readData(values.data, "assets"), say)
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
  return different === 0 ? 0 : 1
}

process.exitCode = main()
