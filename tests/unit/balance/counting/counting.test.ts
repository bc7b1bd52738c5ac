import { expect, test } from "vitest"

import { balanceWindow } from "~balance/counting/balance-window"
import { countRecords } from "~balance/counting/counted-post"
import { mixOf } from "~balance/counting/mix-of"
import { thresholdShift } from "~balance/advice/threshold-shift"
import { trendBy } from "~balance/counting/trend-by"

import { sampleRecord } from "../sample-record"

const DAY = 86_400_000

test("only confirmed posts count, and a correction of the kind wins", () => {
  const counted = countRecords([
    sampleRecord({ id: "1", state: "unconfirmed", confirmedAt: null }),
    sampleRecord({ id: "2", state: "discarded" }),
    sampleRecord({ id: "3", kind: "promotion", correctedKind: "personal", intendedAt: 1000 }),
    sampleRecord({ id: "4", kind: "promotion", intendedAt: 2000 })
  ])
  expect(counted.map(({ kind }) => kind)).toEqual(["promotion", "personal"])
  expect(mixOf(counted)).toEqual({
    posts: 2,
    byKind: { promotion: 1, information: 0, conversation: 0, personal: 1 },
    promotionShare: 0.5
  })
})

test("the share of no posts is 0", () => expect(mixOf([]).promotionShare).toBe(0))

test("windows count posts or days, of one network or all", () => {
  const now = 100 * DAY
  const all = countRecords(
    [1, 2, 3, 40].map((days, at) =>
      sampleRecord({
        id: String(days),
        intendedAt: now - days * DAY,
        site: at % 2 === 0 ? "x" : "linkedin"
      })
    )
  )
  expect(balanceWindow(all, { unit: "posts", size: 3 }, now)).toHaveLength(3)
  expect(balanceWindow(all, { unit: "days", size: 3 }, now)).toHaveLength(3)
  expect(balanceWindow(all, { unit: "days", size: 30 }, now, "linkedin")).toHaveLength(1)
  expect(balanceWindow(all, { unit: "posts", size: 1 }, now, "x")[0]?.postedAt).toBe(now - DAY)
})

test("a week without posts is shown, and the newest steps are kept", () => {
  const posts = countRecords(
    ["2025-12-30", "2026-01-01", "2026-01-13"].map((day, at) =>
      sampleRecord({
        id: String(at),
        intendedAt: Date.parse(`${day}T12:00:00Z`),
        kind: at === 0 ? "promotion" : "personal"
      })
    )
  )
  const weeks = trendBy(posts, "week", 10)
  expect(weeks.map(({ start, mix }) => [start, mix.posts, mix.byKind.promotion])).toEqual([
    ["2025-12-29", 2, 1],
    ["2026-01-05", 0, 0],
    ["2026-01-12", 1, 0]
  ])
  expect(trendBy(posts, "week", 1).map(({ start }) => start)).toEqual(["2026-01-12"])
  expect(trendBy(posts, "month", 10).map(({ start }) => start)).toEqual(["2025-12", "2026-01"])
  expect(trendBy([], "week", 10)).toEqual([])
})

test.each([
  ["no correction", [], 0],
  ["one flagged post that was not a promotion", [["salesy", "promotion", "personal"]], 0.02],
  ["a soft sell that was not a promotion", [["soft-sell", "promotion", "personal"]], 0.02],
  ["one unflagged post that was a promotion", [["valuable", "information", "promotion"]], -0.02],
  ["an unflagged promotion called personal", [["unsure", "promotion", "personal"]], 0],
  ["very many", Array.from({ length: 50 }, () => ["salesy", "promotion", "personal"]), 0.12],
  [
    "very many the other way",
    Array.from({ length: 50 }, () => ["unsure", "personal", "promotion"]),
    -0.06
  ]
])("the threshold shift after %s", (_name, corrections, shift) => {
  const records = corrections.map(([verdict, kind, correctedKind]) =>
    sampleRecord({ verdict, kind, correctedKind } as Parameters<typeof sampleRecord>[0])
  )
  expect(thresholdShift(records)).toBe(shift)
})
