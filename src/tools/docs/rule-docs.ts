import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

import * as prettier from "prettier"

import { RULES } from "~engine/rules/index"

import { replaceMarked } from "./replace-marked"
import { ruleTable } from "./rule-table"

const README = fileURLToPath(new URL("../../../README.md", import.meta.url))

/** Writes the rule table of README.md; with `--check` only compares, and exits with 1 where it differs. */
async function main(): Promise<void> {
  if (!existsSync(README)) throw new Error("There is no README.md to write the rule table to.")
  const before = readFileSync(README, "utf8")
  const table = await prettier.format(ruleTable(RULES), {
    ...(await prettier.resolveConfig(README)),
    parser: "markdown"
  })
  const after = replaceMarked(before, "rules", table.trim())
  if (after === null) {
    throw new Error("README.md has no marks <!-- rules:start --> and <!-- rules:end -->.")
  }
  if (after === before) return
  if (process.argv.includes("--check")) {
    throw new Error("The rule table of README.md is out of date: run `npm run docs`.")
  }
  writeFileSync(README, after)
  console.log(`README.md: wrote the table of ${RULES.length} rules.`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
