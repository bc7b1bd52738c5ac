import { expect, test } from "vitest"

import { percentilesOf } from "~tools/bench/percentiles"

test("of a hundred times", () => {
  const times = Array.from({ length: 100 }, (_, at) => 100 - at)
  expect(percentilesOf(times)).toEqual({ p50: 51, p95: 96, p99: 100 })
})

test("of one, and of none", () => {
  expect(percentilesOf([3.14159])).toEqual({ p50: 3.142, p95: 3.142, p99: 3.142 })
  expect(percentilesOf([])).toEqual({ p50: 0, p95: 0, p99: 0 })
})
