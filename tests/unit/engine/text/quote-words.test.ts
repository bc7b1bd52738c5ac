import { describe, expect, it } from "vitest"

import { quoteWords } from "~engine/text/quote-words"

const cases = [
  ["buy now", "\u201Cbuy now\u201D"],
  ["buy \n now ", "\u201Cbuy now\u201D"],
  [
    "if you are looking for a very long sentence that goes on and on and on",
    "\u201Cif you are looking for a very long sentence that goes on\u2026\u201D"
  ],
  [`${"a".repeat(59)}\u{1F525}b`, `\u201C${"a".repeat(59)}\u2026\u201D`]
] as const

describe("quoteWords", () => {
  it.each(cases)("%j", (words, expected) => {
    expect(quoteWords(words)).toBe(expected)
  })
})
