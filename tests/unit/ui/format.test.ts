import { describe, expect, test } from "vitest"
import { describeWindow, formatStep, formatWhen } from "~ui/format"

test.each([
  ["2026-01-26", "26 Jan"],
  ["2025-12", "Dec 2025"]
])("%s is written %s", (start, words) => expect(formatStep(start)).toBe(words))

describe("when", () => {
  const now = new Date(2026, 0, 31, 14, 5).getTime()
  test.each([
    [new Date(2026, 0, 31, 9, 30), "today 09:30"],
    [new Date(2026, 0, 30, 23, 59), "yesterday 23:59"],
    [new Date(2026, 0, 5, 8, 0), "Mon 5 Jan"],
    [new Date(2025, 11, 31, 8, 0), "31 Dec 2025"]
  ])("%s", (at, words) => expect(formatWhen(at.getTime(), now)).toBe(words))
})

test.each([
  [{ unit: "posts", size: 30 }, 30, "in your last 30 posts"],
  [{ unit: "posts", size: 30 }, 1, "in 1 post so far"],
  [{ unit: "days", size: 7 }, 12, "in 12 posts over 7 days"]
] as const)("%j with %i posts", (window, posts, words) => {
  expect(describeWindow(window, posts)).toBe(words)
})
