import fc from "fast-check"
import { expect, test } from "vitest"

import { applyEdits } from "~engine/text/edit"
import { lostFacts } from "~engine/rewording/facts/protected-facts"
import { touchedLines } from "~engine/rewording/facts/touched-lines"

test.each([
  ["one\ntwo\nthree", [{ start: 5, end: 6, replacement: "o" }], "two", "too"],
  ["one\ntwo\nthree", [{ start: 2, end: 5, replacement: "" }], "one\ntwo", "onwo"],
  [
    "one\ntwo\nthree",
    [
      { start: 8, end: 13, replacement: "3" },
      { start: 0, end: 3, replacement: "1" }
    ],
    "one\nthree",
    "1\n3"
  ],
  ["one", [{ start: 3, end: 3, replacement: "!" }], "one", "one!"],
  ["", [], "", ""]
])("%j with %j: of %j becomes %j", (text, edits, before, after) => {
  expect(touchedLines(text, edits)).toEqual({ before, after })
})

const texts = fc
  .array(fc.constantFrom("buy", "$5", "@ann", "#win", "t.co", "today", "7", " ", " ", "\n"), {
    maxLength: 24
  })
  .map((parts) => parts.join(" "))

test("what is lost in the touched lines is what is lost in the text", () => {
  const kinds = ["link", "mention", "number", "price", "date"]
  const lost = (before: string, after: string) =>
    lostFacts(before, after)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, text }) => `${kind}:${text}`)
      .sort()
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.tuple(fc.nat(80), fc.nat(9), fc.constantFrom("", "x", "$5", "@ann")), {
        maxLength: 3
      }),
      (text, picks) => {
        let from = 0
        const edits = picks.flatMap(([gap, length, replacement]) => {
          const start = Math.min(text.length, from + gap)
          const end = Math.min(text.length, start + length)
          from = end + 1
          return start < text.length ? [{ start, end, replacement }] : []
        })
        const { before, after } = touchedLines(text, edits)
        expect(lost(before, after)).toEqual(lost(text, applyEdits(text, edits)))
      }
    ),
    { numRuns: 2000 }
  )
})
