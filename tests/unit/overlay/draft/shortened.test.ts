import fc from "fast-check"
import { expect, test } from "vitest"

import { shortened } from "~overlay/draft/shortened"

test.each([
  ["My book is out", 14, "My book is out"],
  ["My book is out on 3 June", 14, "My book is\u2026"],
  ["My book is out on 3 June", 15, "My book is out\u2026"],
  ["Bread, by the way", 8, "Bread\u2026"],
  [" On two\n\nlines ", 20, "On two lines"],
  ["a".repeat(9), 8, `${"a".repeat(7)}\u2026`]
])("%j within %d: %j", (text, most, shown) => {
  expect(shortened(text, most)).toBe(shown)
})

test("is never longer, and cuts no word in two where there is a space", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 60 }), (list, most) => {
      const shown = shortened(list.join(" "), most)
      expect(shown.length).toBeLessThanOrEqual(most)
      const seen = shown.replace("\u2026", "").split(" ")
      expect(list.slice(0, seen.length)).toEqual(seen)
    })
  )
})
