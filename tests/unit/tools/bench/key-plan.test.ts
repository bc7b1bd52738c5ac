import { expect, test } from "vitest"

import { keyPlan } from "~tools/bench/page/key-plan"
import { TYPING_PAUSE_MS } from "~store/settings"

/** Letters that the plan has added when all its keys are typed. */
function lengths(count: number): readonly number[] {
  let length = 0
  return keyPlan(count).map(({ key }) => (length += key === "Backspace" ? -1 : 1))
}

test("takes nothing of the draft away, and adds no more than a phrase", () => {
  const all = lengths(2000)
  expect(Math.min(...all)).toBe(0)
  expect(Math.max(...all)).toBeLessThan(60)
})

test("is the same each time, and as long as asked", () => {
  expect(keyPlan(321)).toEqual(keyPlan(321))
  expect(keyPlan(321)).toHaveLength(321)
})

test("pauses long enough for a verdict, and otherwise not", () => {
  const pauses = keyPlan(2000).map(({ pauseMs }) => pauseMs)
  const long = pauses.filter((pauseMs) => pauseMs > TYPING_PAUSE_MS)
  expect(long).toHaveLength(40)
  expect(Math.max(...pauses.filter((pauseMs) => !long.includes(pauseMs)))).toBeLessThan(
    TYPING_PAUSE_MS / 5
  )
})

test("meets the draft with a phrase half typed and half erased in its pauses", () => {
  const plan = keyPlan(2000)
  const at = lengths(2000).filter((_, key) => plan[key]!.pauseMs > TYPING_PAUSE_MS)
  expect(new Set(at).size).toBeGreaterThan(15)
})
