import { existsSync, readFileSync, writeFileSync } from "node:fs"

import * as prettier from "prettier"

import { RULES } from "~engine/rules/index"
import { runMain } from "~tools/console/run-main"
import { replaceMarked } from "./replace-marked"
import { permissionsPage } from "./permissions-page"
import { rewordingPage } from "./rewording-page"
import { ruleTable } from "./rule-table"
import { siteTable } from "./site-table"
import { whatsNewModule } from "./whats-new"

/** A generated document, or the generated part of one. */
type Generated = {
  readonly file: string
  /** The document as it should be. @param current as it is */
  readonly render: (current: string) => Promise<string>
}

/** What the options page shows of the changelog. */
const WHATS_NEW_FILE = "src/options/whats-new.ts"

const DOCUMENTS: readonly Generated[] = [
  { file: "assets/rules.md", render: withTable("rules", () => ruleTable(RULES)) },
  { file: "assets/where-it-works.md", render: withTable("sites", siteTable) },
  { file: "assets/rewording.md", render: () => Promise.resolve(rewordingPage()) },
  { file: WHATS_NEW_FILE, render: () => whatsNewModule(WHATS_NEW_FILE) },
  { file: "assets/store/permissions.md", render: () => Promise.resolve(permissionsPage()) }
]

/** Puts a table between its marks in a document. */
function withTable(name: string, table: () => string): Generated["render"] {
  return async (current) => {
    const formatted = await prettier.format(table(), { parser: "markdown" })
    return replaceMarked(current, name, formatted.trim())
  }
}

/** `npm run docs`: writes the generated documents; with `--check` only compares, and exits with 1 where one differs. */
async function main(): Promise<void> {
  const isCheck = process.argv.includes("--check")
  for (const { file, render } of DOCUMENTS) {
    const current = existsSync(file) ? readFileSync(file, "utf8") : ""
    const next = await render(current)
    if (next === current) continue
    if (isCheck) {
      console.error(`${file} is out of date: run \`npm run docs\``)
      process.exitCode = 1
    } else {
      writeFileSync(file, next)
      console.log(`wrote ${file}`)
    }
  }
}

runMain(main)
