import { existsSync, readdirSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

import { runMain, UsageError } from "~tools/console/run-main"
import { ruleIndex } from "./rule-index"
import { ruleSkeleton } from "./rule-skeleton"

const RULES_FOLDER = fileURLToPath(new URL("../../engine/rules/", import.meta.url))

/** Files of the folder that are no rules. */
const NO_RULES = ["index.ts", "run-rules.ts"]

/** `npm run new:rule -- ID`: writes the skeleton of a rule, adds it to the list of rules, and says what to do next. */
function main(): void {
  const [id = ""] = process.argv.slice(2)
  const problem = problemWith(id)
  if (problem !== null) throw new UsageError(problem, "usage: npm run new:rule -- no-something")
  writeFileSync(`${RULES_FOLDER}${id}.ts`, ruleSkeleton(id))
  const ids = readdirSync(RULES_FOLDER)
    .filter((file) => file.endsWith(".ts") && !NO_RULES.includes(file))
    .map((file) => file.replace(/\.ts$/, ""))
  writeFileSync(`${RULES_FOLDER}index.ts`, ruleIndex(ids))
  console.log(`Wrote src/engine/rules/${id}.ts and added it to src/engine/rules/index.ts.`)
  console.log("Next: fill in each EDIT, then run")
  console.log(`  npx vitest run tests/unit/engine/rules.test.ts -t "${id}"`)
  console.log("  npm run docs")
}

function problemWith(id: string): string | null {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) return `"${id}" is no rule id: small letters and hyphens.`
  if (NO_RULES.includes(`${id}.ts`)) return `"${id}" is the name of another file of the folder.`
  if (existsSync(`${RULES_FOLDER}${id}.ts`)) return `The rule "${id}" exists.`
  return null
}

runMain(main)
