import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"

import { NETWORK_IDS } from "~networks/index"
import { BOX_KINDS } from "~sites/adapter"
import { boxFixture } from "./box-fixture"

/**
 * Turns what "Copy a description of this box" gave into a fixture folder:
 * `npm run box-fixture -- NAME --site linkedin --url https://www.linkedin.com/feed/ --kind post < description.txt`
 */
const USAGE = `usage: npm run box-fixture -- NAME --site ${NETWORK_IDS.join("|")} --url URL [--kind ${BOX_KINDS.join("|")}] < description`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: "string" },
    url: { type: "string" },
    kind: { type: "string", default: "unknown" }
  }
})

const [name] = positionals
if (!name || !values.site || !values.url) {
  process.stderr.write(`${USAGE}\n`)
  process.exitCode = 2
} else {
  const folder = new URL(`../../../tests/fixtures/boxes/${name}/`, import.meta.url)
  const { html, expected } = boxFixture(readFileSync(0, "utf8"), {
    site: values.site,
    url: values.url,
    kind: values.kind
  })
  mkdirSync(folder)
  writeFileSync(new URL("box.html", folder), html)
  writeFileSync(new URL("expected.json", folder), expected)
  process.stdout.write(
    `${folder.pathname}\nSay in expected.json what the box should be, then run: npx vitest run tests/unit/sites\n`
  )
}
