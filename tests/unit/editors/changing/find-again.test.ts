import fc from "fast-check"
import { expect, test } from "vitest"

import { findAgain } from "~editors/changing/find-again"

const SPAN = { start: 5, end: 10 }

test.each([
  ["This great idea", "This great idea", SPAN],
  ["This great idea", "So: This great idea", { start: 9, end: 14 }],
  ["This great idea", "This great idea indeed", SPAN],
  ["This great idea", "This greater idea", { start: 5, end: 10 }],
  ["This great idea", "This grand idea", null],
  ["This great idea", "", null],
  ["buy buy! now", "buy! now", null]
])("%s -> %s", (before, now, found) => {
  expect(findAgain(before, SPAN, now)).toEqual(found)
})

test("what is found is always the same words", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n"), maxLength: 20 })
  fc.assert(
    fc.property(text, text, fc.nat(20), fc.nat(20), (before, now, a, b) => {
      const start = Math.min(a, b, before.length)
      const span = { start, end: Math.min(before.length, Math.max(a, b)) }
      const found = findAgain(before, span, now)
      if (found) expect(now.slice(found.start, found.end)).toBe(before.slice(span.start, span.end))
    })
  )
})
