import { expect, test } from "vitest"

import { RULES } from "~engine/rules/index"

test("only rules that lean salesy ask", () => {
  expect(RULES.filter(({ asks, leaning }) => asks && leaning !== "salesy")).toEqual([])
})

test("asks for money, clicks, followers and time are told from a mere tone", () => {
  const asking = RULES.filter(({ asks }) => asks).map(({ id }) => id)
  expect(asking).toEqual(
    expect.arrayContaining(["no-buying-ask", "no-click-command", "no-urgency"])
  )
  expect(asking).not.toContain("no-hype-words")
  expect(asking).not.toContain("no-shouting")
})
