import fc from "fast-check"
import { expect, test } from "vitest"

import { changeBetween } from "~overlay/draft/change-draft"

const text = fc.string({ unit: "grapheme", maxLength: 30 })

test("the change makes the wanted text, over words that are there, without cutting a character", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const change = changeBetween(before, after)
      if (!change) {
        expect(after).toBe(before)
        return
      }
      const { start, end } = change.span
      expect(before.slice(0, start) + change.text + before.slice(end)).toBe(after)
      if (before !== "" && before.trim() !== "") expect(end).toBeGreaterThan(start)
      for (const piece of [before.slice(0, start), before.slice(start, end), change.text]) {
        expect(() => encodeURIComponent(piece)).not.toThrow()
      }
    })
  )
})

test.each([
  ["words that were removed come back", "Join us.", "Join us now.", "s", "s now"],
  ["at the beginning the next character is taken along", "now", "Buy now", "n", "Buy n"],
  ["a word gives way", "a great tool", "a handy tool", "great", "handy"]
])("%s", (_name, before, after, taken, given) => {
  const change = changeBetween(before, after)
  expect(change && before.slice(change.span.start, change.span.end)).toBe(taken)
  expect(change?.text).toBe(given)
})
