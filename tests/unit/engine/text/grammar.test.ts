import { describe, expect, it } from "vitest"

import { isGrammarRead, readGrammar } from "~engine/text/grammar"
import { readSentence } from "~engine/text/sentence"

function tagged(text: string, tag: string): readonly string[] {
  return readGrammar(readSentence(text))
    .terms.filter(({ tags }) => tags.has(tag))
    .map(({ normal }) => normal)
}

describe("readGrammar", () => {
  const imperatives = [
    ["Book a table for two.", ["book"]],
    ["I read the book.", []],
    ["Order your copy.", ["order"]],
    ["Law and order matter.", []]
  ] as const

  it.each(imperatives)("%s", (text, expected) => {
    expect(tagged(text, "Imperative")).toEqual(expected)
  })

  it.each([
    "Book a table (for two), now!",
    "Don\u2019t go. \u{1F525} Stay \u2014 it's free",
    "a\u00A0b  c"
  ])("places each word: %j", (text) => {
    for (const term of readGrammar(readSentence(text)).terms) {
      expect(term.start).toBeGreaterThanOrEqual(0)
      expect(term.end).toBeLessThanOrEqual(text.length)
      expect(text.slice(term.start, term.end)).toContain(term.text)
    }
  })

  it("reads a sentence once", () => {
    const reading = readSentence("A sentence that only this test reads.")
    expect(isGrammarRead(reading)).toBe(false)
    const grammar = readGrammar(reading)
    expect(isGrammarRead(reading)).toBe(true)
    expect(readGrammar(reading)).toBe(grammar)
  })
})
