import { expect, test } from "vitest"

import { countTicks } from "~ui/balance-page/count-ticks"

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [4, [0, 1, 2, 3, 4]],
  [10, [0, 3, 6, 9, 12]],
  [18, [0, 5, 10, 15, 20]],
  [30, [0, 8, 16, 24, 32]],
  [34, [0, 10, 20, 30, 40]],
  [100, [0, 30, 60, 90, 120]],
  [137, [0, 40, 80, 120, 160]],
  [4_000, [0, 1_000, 2_000, 3_000, 4_000]]
])("an axis up to %i", (highest, ticks) => {
  expect(countTicks(highest, 5)).toEqual(ticks)
})

test("never more lines than asked for, never below the highest count", () => {
  for (let highest = 0; highest < 3_000; highest++) {
    const ticks = countTicks(highest, 5)
    expect(ticks.length).toBeLessThanOrEqual(5)
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest)
  }
})
