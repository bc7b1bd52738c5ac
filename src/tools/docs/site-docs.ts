import { readFileSync, writeFileSync } from "node:fs"

import * as prettier from "prettier"

import { replaceMarked } from "./replace-marked"
import { siteTable } from "./site-table"

/** Writes the "Where it works" table of README.md from the fixtures; with `--check` only compares. */
async function main(): Promise<void> {
  const before = readFileSync("README.md", "utf8")
  const table = await prettier.format(siteTable(), { parser: "markdown" })
  const after = replaceMarked(before, "sites", table.trim())
  if (after === null) {
    throw new Error("README.md has no marks <!-- sites:start --> and <!-- sites:end -->.")
  }
  if (after === before) return
  if (process.argv.includes("--check")) {
    throw new Error("The table of sites in README.md is out of date: run `npm run docs`.")
  }
  writeFileSync("README.md", after)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
