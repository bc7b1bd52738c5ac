import { beforeEach, expect, test, vi } from "vitest"

import { fingerprintOf } from "~balance/copies/fingerprint-of"
import type { NetworkId } from "~networks/index"
import { CELLS } from "~store/cells"
import { createHistory } from "~store/history"

import { sampleRecord } from "../balance/sample-record"
import { freshBrowser } from "./fake-browser"
import { MemoryRecords } from "./memory-records"

vi.mock("~platform/browser", () => import("./fake-browser"))

const NOW = Date.UTC(2026, 0, 31, 12)
const STORY = "We moved the workshop to the old mill and everybody came to see the new wheel"

beforeEach(async () => {
  freshBrowser()
  await CELLS.fingerprintKey.set({ id: "0123abcd", secret: [1, 2, 3, 4], isSealed: true })
})

test.each<readonly [string, NetworkId, NetworkId, "here" | "elsewhere"]>([
  ["a network's own post is told to its pages", "x", "x", "here"],
  ["one of another network to the popup alone", "linkedin", "x", "elsewhere"],
  ["one on some site that was added may be of another site", "web", "web", "elsewhere"],
  ["one on some Mastodon server may be of another server", "mastodon", "mastodon", "elsewhere"]
])("%s", async (_, posted, written, told) => {
  const records = new MemoryRecords()
  const fingerprint = [...fingerprintOf(STORY)]
  await records.put([
    sampleRecord({
      site: posted,
      fingerprint,
      keyId: null,
      words: 16,
      intendedAt: NOW - 86_400_000
    })
  ])
  const sketch = { fingerprint, links: [] }
  const found = await createHistory(records, () => NOW).postedBefore(sketch, written, NOW)
  const other = told === "here" ? "elsewhere" : "here"
  expect(found[told].copies).toMatchObject([{ site: posted }])
  expect(found[other].copies).toEqual([])
})
