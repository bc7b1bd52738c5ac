import fc from "fast-check"
import { expect, test } from "vitest"

import { wordChanges } from "~overlay/draft/word-changes"

test("changed neighbours are shown as one change", () => {
  expect(wordChanges("You must buy it.", "You can see it.")).toEqual([
    { kind: "same", text: "You " },
    { kind: "out", text: "must buy" },
    { kind: "in", text: "can see" },
    { kind: "same", text: " it." }
  ])
})

test("kept and removed words make the old draft, kept and inserted ones the new", () => {
  const words = fc.array(fc.constantFrom("buy", "now", "see", ".", "\n", "free"), { maxLength: 12 })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(" "), other.join(" ")]
      const changes = wordChanges(before, after)
      const without = (kind: string) =>
        changes
          .filter((change) => change.kind !== kind)
          .map(({ text }) => text)
          .join("")
      expect(without("in")).toBe(before)
      expect(without("out")).toBe(after)
    })
  )
})
