import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

import { expect, it } from "vitest"

import { RULES } from "~engine/rules/index"
import { replaceMarked } from "~tools/docs/replace-marked"
import { ruleTable } from "~tools/docs/rule-table"
import { ruleIndex } from "~tools/new-rule/rule-index"
import { ruleSkeleton } from "~tools/new-rule/rule-skeleton"

const index = fileURLToPath(new URL("../../../../src/engine/rules/index.ts", import.meta.url))

it("is the list that new:rule would write", () => {
  expect(readFileSync(index, "utf8")).toBe(ruleIndex(RULES.map(({ id }) => id)))
})

it("gains a rule where it belongs", () => {
  const source = ruleIndex(["thanks", "no-shouting", "no-bare-link"])
  expect(source).toContain('import noBareLink from "~engine/rules/no-bare-link"')
  expect(source).toContain("[\n  noBareLink,\n  noShouting,\n  thanks\n]")
})

it("writes a skeleton that leans as its name says", () => {
  expect(ruleSkeleton("no-something")).toContain('leaning: "salesy"')
  expect(ruleSkeleton("a-good-thing")).toContain('leaning: "valuable"')
})

it("shows every rule in the table, once", () => {
  const table = ruleTable(RULES)
  for (const { id } of RULES) expect(table.split(`\`${id}\``)).toHaveLength(2)
})

it("puts a text between marks and refuses a document without them", () => {
  const before = "a\n<!-- rules:start -->\nold\n<!-- rules:end -->\nz"
  const after = replaceMarked(before, "rules", "new")
  expect(after).toBe("a\n<!-- rules:start -->\n\nnew\n\n<!-- rules:end -->\nz")
  expect(replaceMarked(after, "rules", "new")).toBe(after)
  expect(() => replaceMarked("a", "rules", "new")).toThrow("no marks")
})
