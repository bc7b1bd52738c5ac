import fc from "fast-check"
import { expect, test } from "vitest"

import type { CountedPost } from "~balance/counting/counted-post"
import { countDays, postsOfDays } from "~balance/roaming/day-counts"
import { isCountKey, packCounts, shareOut, unpackCounts } from "~balance/roaming/packed-counts"
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
      const there = unpackCounts(items, "bert", { count: 7, at: 0 })
      expect(there).toHaveLength(days.length)
      expect(countDays(postsOfDays(there, 0, Infinity))).toEqual(days)
      expect(unpackCounts(items, "anna", { count: 7, at: 0 })).toEqual([])
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
  // Counted, not by clock.
  expect(unpackCounts(some, "bert", { count: 5, at: 9e12 })).toHaveLength(1)
  expect(unpackCounts(some, "bert", { count: 6, at: 0 })).toEqual([])
})

/** Counts of somebody who posts everywhere every day for five years. */
const FULL_DAYS = Array.from({ length: 2 * 365 }, (_, at) => {
  const day = new Date(Date.UTC(2024, 0, 1) + at * 86_400_000).toISOString().slice(0, 10)
  return NETWORK_IDS.map((site) => ({
    day,
    site,
    byKind: { promotion: 10, information: 10, conversation: 10, personal: 10 }
  }))
}).flat()

/** Bytes as the browser counts them: each key and its value as JSON. */
function bytesOf(items: Readonly<Record<string, unknown>>): number {
  return Object.entries(items).reduce(
    (sum, [key, value]) => sum + key.length + JSON.stringify(value).length,
    0
  )
}

test("ten machines that post everywhere and have not heard of one another fit into the browser's limits", () => {
  const all = Array.from({ length: 10 }, (_, at) => {
    const machine = `machine${String(at).padStart(5, "0")}`
    const items = packCounts(machine, FULL_DAYS, 1_000_000)
    for (const [key, value] of Object.entries(items)) {
      expect(bytesOf({ [key]: value })).toBeLessThan(ITEM_BYTES)
    }
    expect(Object.keys(items)).toContain(`counts.${machine}.2025-12`)
    return items
  })
  const settings = "s".repeat(8000)
  expect(bytesOf(Object.assign({ settings }, ...all) as object as never)).toBeLessThan(ALL_BYTES)
})

test("no item is larger than the browser takes, whatever was posted, and what is left out is the first days of a month", () => {
  const posts = fc.nat(100_000)
  const day = fc.record({
    day: fc
      .date({ min: new Date("2026-01-01"), max: new Date("2026-02-28"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    site: fc.constantFrom(...NETWORK_IDS),
    byKind: fc.record({
      promotion: posts,
      information: posts,
      conversation: posts,
      personal: posts
    })
  })
  const allOf = (month: string, figure: number) =>
    Array.from({ length: 31 }, (_, at) =>
      NETWORK_IDS.map((site) => ({
        day: `${month}-${String(at + 1).padStart(2, "0")}`,
        site,
        byKind: {
          promotion: figure,
          information: figure,
          conversation: figure,
          personal: figure
        }
      }))
    ).flat()
  const machine = "m".repeat(32)
  const check = (counts: ReturnType<typeof allOf>) => {
    const items = packCounts(machine, counts, 1_000_000)
    for (const [key, value] of Object.entries(items)) {
      expect(bytesOf({ [key]: value })).toBeLessThanOrEqual(ITEM_BYTES)
      const month = counts.filter(({ day: date }) => key.endsWith(date.slice(0, 7)))
      const kept = Object.keys(value.days).sort()
      const wanted = [...new Set(month.map(({ day: date }) => date.slice(8)))].sort()
      expect(kept).toEqual(wanted.slice(wanted.length - kept.length))
      expect(kept.length).toBeGreaterThan(0)
    }
    return items
  }
  fc.assert(
    fc.property(
      fc.uniqueArray(day, { selector: ({ day: date, site }) => `${date} ${site}` }),
      (counts) => void check(counts)
    )
  )
  // The most that can be posted loses a day or two, and nothing of what anybody posts.
  const [most] = Object.values(check(allOf("2026-01", 100_000)))
  expect(Object.keys(most!.days).length).toBeGreaterThan(24)
  const [busy] = Object.values(check(allOf("2026-01", 9)))
  expect(Object.keys(busy!.days)).toHaveLength(31)
})

test("however many installs there have been, each new one finds room and the whole stays within the limits", () => {
  const account: Record<string, unknown> = { settings: "s".repeat(8000) }
  fc.assert(
    fc.property(fc.array(fc.nat(59), { minLength: 30, maxLength: 60 }), (installs) => {
      for (const install of installs) {
        const machine = `install${install}`
        const { bytes, evicted } = shareOut(account, machine)
        const items = packCounts(machine, FULL_DAYS, 0, bytes)
        const own = Object.keys(account).filter((key) => isCountKey(key, machine))
        for (const key of [...evicted, ...own]) Reflect.deleteProperty(account, key)
        Object.assign(account, items)
        expect(bytesOf(account)).toBeLessThan(ALL_BYTES)
      }
    }),
    { numRuns: 4 }
  )
  expect(new Set(Object.keys(account).map((key) => key.split(".")[1])).size).toBeGreaterThan(10)
})

test("whatever stands in the account, what is read back has a bound", () => {
  const days = Object.fromEntries(
    Array.from({ length: 31 }, (_, at) => [
      String(at + 1).padStart(2, "0"),
      "x:99999,99999,99999,99999"
    ])
  )
  const items = Object.fromEntries(
    Array.from({ length: 90 }, (_, at) => [
      `counts.m${at}.2026-01`,
      { version: 2, erasures: 9, days }
    ])
  )
  const counts = unpackCounts(items, "own", { count: 0, at: 0 })
  expect(postsOfDays(counts, 0, Infinity)).toHaveLength(20_000)
})

test("days that nobody can have counted are left out", () => {
  const items = (month: string) => ({
    [`counts.m.${month}`]: { version: 2, erasures: 0, days: { "05": "x:1,0,0,0" } }
  })
  const read = (month: string) =>
    postsOfDays(
      unpackCounts(items(month), "own", { count: 0, at: 0 }),
      Date.UTC(2025, 0, 1),
      Date.UTC(2026, 0, 31)
    ).length
  expect(["2026-01", "9999-12", "2001-01", "2026-13"].map(read)).toEqual([1, 0, 0, 0])
})

test.each([
  ["another key", { settings: { days: {} } }],
  [
    "a future version",
    { "counts.anna.2026-01": { version: 3, erasures: 0, days: { "05": "x:1,0,0,0" } } }
  ],
  ["damage", { "counts.anna.2026-01": { version: 1, erasedAt: 0, days: { "05": "x:1,0" } } }],
  [
    "what an earlier version wrote before the latest erasure",
    { "counts.anna.2026-01": { version: 1, erasedAt: 0, days: { "05": "x:1,0,0,0" } } }
  ],
  ["a text in its place", { "counts.anna.2026-01": "x:1,0,0,0" }]
])("ignores %s", (_name, items) =>
  expect(unpackCounts(items, "bert", { count: 0, at: 1 })).toEqual([])
)
