import { readdirSync, readFileSync } from "node:fs"

import { expect, test } from "vitest"

import { siteTable } from "~tools/docs/site-table"

const fixtures = readdirSync("tests/fixtures/boxes", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

test.each(fixtures)("%s has a row", (name) => {
  expect(siteTable()).toContain(`| ${name} |`)
})

test("assets/where-it-works.md carries the table of today's fixtures", () => {
  const readme = readFileSync("assets/where-it-works.md", "utf8")
  expect(fixtures.filter((name) => !readme.includes(`| ${name} `))).toEqual([])
})
