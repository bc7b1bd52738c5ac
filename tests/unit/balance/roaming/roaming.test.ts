import fc from "fast-check"
import { expect, test } from "vitest"

import type { CountedPost } from "~balance/counting/counted-post"
import { countDays, postsOfDays } from "~balance/roaming/day-counts"
import { packCounts, unpackCounts } from "~balance/roaming/packed-counts"
import { NETWORK_IDS } from "~networks/index"
import { KINDS } from "~engine/types"

/** Limits of `storage.sync` in Chrome and Firefox, in bytes: an item with its key, and all items. */
const ITEM_BYTES = 8192
const ALL_BYTES = 102_400

const post = fc.record({
  kind: fc.constantFrom(...KINDS),
  site: fc.constantFrom(...NETWORK_IDS),
  postedAt: fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2026, 0, 1) }),
  offsetMinutes: fc.constantFrom(0, 60, -480, 330)
}) as fc.Arbitrary<CountedPost>

test("another machine unpacks what one packed, and never counts its own posts twice", () => {
  fc.assert(
    fc.property(fc.array(post, { maxLength: 60 }), (posts) => {
      const days = countDays(posts)
      const items = packCounts("anna", days, 7)
      expect(unpackCounts(items, "bert", 7)).toHaveLength(days.length)
      expect(countDays(postsOfDays(unpackCounts(items, "bert", 7)))).toEqual(days)
      expect(unpackCounts(items, "anna", 7)).toEqual([])
    })
  )
})

test("counts written before the latest erasure was known are left out", () => {
  const items = packCounts("anna", countDays([]), 5)
  expect(items).toEqual({})
  const some = packCounts(
    "anna",
    [
      {
        day: "2026-01-05",
        site: "x",
        byKind: { promotion: 1, information: 0, conversation: 0, personal: 0 }
      }
    ],
    5
  )
  expect(unpackCounts(some, "bert", 5)).toHaveLength(1)
  expect(unpackCounts(some, "bert", 6)).toEqual([])
})

test("four machines that post everywhere every day for five years stay within the browser's limits", () => {
  const days = Array.from({ length: 5 * 365 }, (_, at) => {
    const day = new Date(Date.UTC(2021, 0, 1) + at * 86_400_000).toISOString().slice(0, 10)
    return NETWORK_IDS.map((site) => ({
      day,
      site,
      byKind: { promotion: 10, information: 10, conversation: 10, personal: 10 }
    }))
  }).flat()
  const bytes = ["one", "two", "three", "four"].map((machine) => {
    const items = packCounts(machine, days, 1_700_000_000_000)
    for (const [key, value] of Object.entries(items)) {
      expect(key.length + JSON.stringify(value).length).toBeLessThan(ITEM_BYTES)
    }
    expect(Object.keys(items)).toContain(`counts.${machine}.2025-12`)
    return JSON.stringify(items).length
  })
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(ALL_BYTES)
})

test.each([
  ["another key", { settings: { days: {} } }],
  [
    "a future version",
    { "counts.anna.2026-01": { version: 2, erasedAt: 0, days: { "05": "x:1,0,0,0" } } }
  ],
  ["damage", { "counts.anna.2026-01": { version: 1, erasedAt: 0, days: { "05": "x:1,0" } } }],
  ["a text in its place", { "counts.anna.2026-01": "x:1,0,0,0" }]
])("ignores %s", (_name, items) => expect(unpackCounts(items, "bert", 0)).toEqual([]))
