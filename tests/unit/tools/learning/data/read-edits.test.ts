import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterEach, beforeEach, expect, test } from "vitest"

import type { WeightedExample } from "~tools/learning/data/read-data"
import { EDITS_FILE, readEdits, withEdits } from "~tools/learning/data/read-edits"

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "edits-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const row = {
  text: "Grab my novel now!",
  edited: "My novel is out.",
  edited2: "My novel is out: [what happens in it].",
  manner: 2,
  mannerEdited: 1
}
const original: WeightedExample = {
  ...{ text: row.text, site: "x", surface: "post", salesy: 1, kind: "promotion", strength: 1 },
  ...{ pitch: [0, 4], set: "rated-x", source: "rated-x", account: "", rated: true },
  ...{ restricted: false, group: "g", weight: 1 }
}

function edits(...rows: readonly object[]) {
  writeFileSync(
    join(folder, `${EDITS_FILE}.ndjson`),
    rows.map((one) => JSON.stringify(one)).join("\n")
  )
  return readEdits(folder)
}

test("a version with a place to fill in is left out", () => {
  expect(edits(row)[0]!.versions).toEqual([{ text: row.edited, manner: 1 }])
})

test("a post that was left alone has no versions", () => {
  expect(edits({ ...row, edited: null, edited2: null, mannerEdited: null })[0]!.versions).toEqual(
    []
  )
})

test("the editor's manner counts, and versions have no label but stay in the post's group", () => {
  const [post, version] = withEdits(original, edits(row)[0]!)
  expect(post).toMatchObject({ salesy: 1, strength: 2, set: "rated-x", edit: "post" })
  expect(version).toMatchObject({
    ...{ text: row.edited, salesy: null, kind: null, strength: 1, pitch: null },
    ...{ set: EDITS_FILE, group: "g", edit: "version" }
  })
})
