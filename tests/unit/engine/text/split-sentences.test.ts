import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { MAX_SENTENCE_LENGTH, splitSentences } from "~engine/text/split-sentences"

/** White space and control characters: all that a splitter may leave out. */
const BETWEEN = /^[\0-\u0020\u00A0\u2028\u2029\u3000]*$/

const split = (line: string) => splitSentences(line).map(({ start, end }) => line.slice(start, end))

const cases: readonly (readonly [string, readonly string[]])[] = [
  ["One. Two! Three?", ["One.", "Two!", "Three?"]],
  ["No end", ["No end"]],
  ["  padded.  more ", ["padded.", "more"]],
  ["Wait... what?! Yes.", ["Wait...", "what?!", "Yes."]],
  [
    "Dr. Smith met Mr. Jones, e.g. on Monday. Fine.",
    ["Dr. Smith met Mr. Jones, e.g. on Monday.", "Fine."]
  ],
  ["It costs $4.50 at bread.com today.", ["It costs $4.50 at bread.com today."]],
  [
    "He said \u201CBuy now!\u201D and left. I stayed.",
    ["He said \u201CBuy now!\u201D and left.", "I stayed."]
  ],
  ["\u201CBuy now!\u201D That was all.", ["\u201CBuy now!\u201D", "That was all."]],
  ["Great news! \u{1F525}\u{1F525} Read on.", ["Great news! \u{1F525}\u{1F525}", "Read on."]],
  ["Done.\u{1F389} Next", ["Done.\u{1F389}", "Next"]],
  ["1. Mix the flour. 2 eggs.", ["1. Mix the flour.", "2 eggs."]],
  ["12. Wait", ["12. Wait"]],
  ["I was born in 1974. It rained.", ["I was born in 1974.", "It rained."]],
  ["Cards worth Rs. 1000 to win. Fine.", ["Cards worth Rs. 1000 to win.", "Fine."]],
  ["Did I sell? No. I gave.", ["Did I sell?", "No.", "I gave."]],
  ["", []],
  ["   ", []],
  ["!!!", ["!!!"]]
]

describe("splitSentences", () => {
  it.each(cases)("%j", (line, expected) => {
    expect(split(line)).toEqual(expected)
  })

  it("cuts what is too long at white space", () => {
    const pieces = split("word ".repeat(300))
    expect(pieces.length).toBeGreaterThan(3)
    expect(pieces.every((piece) => piece.startsWith("word") && piece.endsWith("word"))).toBe(true)
  })

  it("cuts no surrogate pair", () => {
    for (const piece of split(`a${"\u{1F525}".repeat(1000)}`)) {
      expect(piece).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
    }
  })

  it("gives spans in order, none empty, none too long, leaving only white space out", () => {
    const line = fc
      .oneof(
        fc.string({ unit: "binary", maxLength: 900 }),
        fc
          .array(fc.constantFrom("word ", ".", "! ", "\u201D", "\u{1F525}", "Dr. ", "1. "), {
            maxLength: 300
          })
          .map((parts) => parts.join(""))
      )
      .map((text) => text.replace(/\n/g, " "))
    fc.assert(
      fc.property(line, (text) => {
        let last = 0
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(last, start)).toMatch(BETWEEN)
          expect(end).toBeGreaterThan(start)
          expect(end - start).toBeLessThanOrEqual(MAX_SENTENCE_LENGTH)
          last = end
        }
        expect(text.slice(last)).toMatch(BETWEEN)
      })
    )
  })
})
