import { describe, expect, test } from "vitest"

import { readWordFeatures } from "~engine/classifier/word-features"
import { readSentence } from "~engine/text/sentence"

const words = (text: string): readonly string[] =>
  readWordFeatures(readSentence(text)).map(({ name }) => name)

describe("words as the vocabulary knows them", () => {
  test.each([
    ["Ask @someone", "<at>", "@someone"],
    ["See https://example.com/a", "<link>", "example"],
    ["It costs $49.99", "<price>", "49"],
    ["Room 4711", "<num>", "4711"],
    ["Save 20%", "<percent>", "20%"],
    ["sooooooo good!!!!!", "sooo", "sooooooo"],
    ["We love #Baking", "baking", "#baking"],
    ["\u{1D401}\u{1D414}\u{1D418} this", "buy", "\u{1D401}"]
  ])("%s", (text, there, gone) => {
    expect(words(text)).toContain(there)
    expect(words(text).some((name) => name.includes(gone))).toBe(false)
  })

  test("a pair spans both its words", () => {
    const text = "buy it now"
    const pair = readWordFeatures(readSentence(text)).find(({ name }) => name === "it now")
    expect(pair && text.slice(pair.start, pair.end)).toBe("it now")
  })
})
