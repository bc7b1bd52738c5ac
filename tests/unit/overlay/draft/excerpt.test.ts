import fc from "fast-check"
import { expect, test } from "vitest"

import { excerptOf } from "~overlay/draft/excerpt"
import { wordChanges } from "~overlay/draft/word-changes"

const excerpt = (before: string, after: string) =>
  excerptOf(wordChanges(before, after))
    .map(({ text }) => text)
    .join("")

test.each([
  ["Act now! We open at nine.", "We open at nine.", "We open at nine."],
  [
    `${"A long story of how it began. ".repeat(40)}Buy now!`,
    `${"A long story of how it began. ".repeat(40)}It is in the shop.`,
    "\u2026 A long story of how it began. It is in the shop."
  ],
  [
    `Buy now! ${"And so it went on and on for a while. ".repeat(40)}`,
    `It is in the shop. ${"And so it went on and on for a while. ".repeat(40)}`,
    "It is in the shop. And so it went on and on for a while. \u2026"
  ]
])("%j to %j shows %j", (before, after, shown) => {
  expect(excerpt(before, after)).toBe(shown)
})

test("every new word is shown, and of a long draft little else", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{2,6}$/), { minLength: 60, maxLength: 200 })
  fc.assert(
    fc.property(words, fc.nat(), (list, at) => {
      const place = at % list.length
      const after = list.map((word, index) => (index === place ? "ZZZZ" : word)).join(" ")
      const shown = excerpt(list.join(" "), after)
      expect(shown).toContain("ZZZZ")
      expect(shown.length).toBeLessThan(160)
    })
  )
})
