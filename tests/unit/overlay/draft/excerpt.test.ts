import fc from "fast-check"
import { expect, test } from "vitest"

import { excerptOf } from "~overlay/draft/excerpt"
import { wordChanges } from "~overlay/draft/word-changes"

const excerpt = (before: string, after: string) =>
  excerptOf(wordChanges(before, after))
    .map(({ kind, text }) => (kind === "out" ? `~${text}~` : text))
    .join("")

test.each([
  ["Act now! We open at nine.", "We open at nine.", "~Act now!~ We open at nine."],
  [
    "Act now! Only 3 spots left in my course, so buy now. Link in bio.",
    "3 spots left in my course. Link in bio.",
    "~Act now!~ 3 spots left in my course. \u2026"
  ],
  [
    "Buy now! We open at nine. We bake.",
    "We open at nine. We bake.",
    "~Buy now!~ We open at nine. \u2026"
  ],
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

test.each([
  ["Buy bread today.", "See bread today.", ["See"]],
  ["We bake at night", "We bake at night in town", ["in town"]],
  ["We open", "Soon we open", ["Soon we"]],
  ["One\nTwo", "One\n\nTwo", []]
])("only the new words of %j to %j are drawn as new", (before, after, fresh) => {
  const shown = excerptOf(wordChanges(before, after))
  expect(shown.filter(({ kind }) => kind === "in").map(({ text }) => text)).toEqual(fresh)
  const words = shown.filter(({ kind }) => kind !== "out").map(({ text }) => text)
  expect(words.join("").split(/\s+/)).toEqual(after.split(/\s+/))
})
