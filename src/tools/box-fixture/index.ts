import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"

import { NETWORK_IDS } from "~networks/index"
import { BOX_KINDS } from "~sites/adapter"
import { runMain, UsageError } from "~tools/console/run-main"
import { boxFixture } from "./box-fixture"

const USAGE =
  `usage: npm run box-fixture -- NAME --site ${NETWORK_IDS.join("|")} --url URL ` +
  `[--kind ${BOX_KINDS.join("|")}] < description`

/**
 * `npm run box-fixture -- NAME --site linkedin --url https://www.linkedin.com/feed/ --kind post < description.txt`: turns
 * what "Copy its structure" gave into a fixture folder.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      site: { type: "string" },
      url: { type: "string" },
      kind: { type: "string", default: "unknown" }
    }
  })
  const [name] = positionals
  const { site, url, kind } = values
  if (!name || !site || !url) throw new UsageError("a name, --site and --url are needed", USAGE)
  const folder = new URL(`../../../tests/fixtures/boxes/${name}/`, import.meta.url)
  const { html, expected } = boxFixture(readFileSync(0, "utf8"), { site, url, kind })
  mkdirSync(folder)
  writeFileSync(new URL("box.html", folder), html)
  writeFileSync(new URL("expected.json", folder), expected)
  console.log(folder.pathname)
  console.log(
    "Say in expected.json what the box should be, then run: npx vitest run tests/unit/sites"
  )
}

runMain(main)
