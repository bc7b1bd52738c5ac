import { expect, test } from "vitest"

import { readRecord } from "~balance/record/post-record"
import { benchRecord } from "~tools/bench/page/bench-record"

const NOW = Date.UTC(2026, 0, 31, 12)

test.each([0, 1, 499, 500, 49_999])("post %i is one that the history takes", (at) => {
  const record = benchRecord(at, NOW)
  expect(readRecord(record)).toEqual({ ok: true, value: record })
})

test("ids and times are all different, the first the newest", () => {
  const records = Array.from({ length: 2000 }, (_, at) => benchRecord(at, NOW))
  expect(new Set(records.map(({ id }) => id)).size).toBe(2000)
  const times = records.map(({ intendedAt }) => intendedAt)
  expect(times).toEqual([...new Set(times)].sort((one, other) => other - one))
})

test("some wait for their confirmation", () => {
  const states = Array.from({ length: 1000 }, (_, at) => benchRecord(at, NOW).state)
  expect(states.filter((state) => state === "unconfirmed")).toHaveLength(2)
})
