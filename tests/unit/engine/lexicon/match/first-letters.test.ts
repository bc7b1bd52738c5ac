import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { firstLetters, KEY_LENGTH } from "~engine/lexicon/match/first-letters"

const cases: readonly (readonly [string, readonly string[]])[] = [
  ["buy now", ["buy n"]],
  ["rt", ["rt"]],
  ["(?:re)?post|rt", ["repos", "post", "rt"]],
  ["(?:my|our) shop", ["my sh", "our s"]],
  ["(?:the )?link", ["the l", "link"]],
  ["[$\u20AC]5", ["$5", "\u20AC5"]],
  ["\\d% off", Array.from("0123456789", (digit) => `${digit}% of`)],
  ["win \\p{L}", ["win "]],
  ["\\p{L}in", [""]],
  ["so{2,9} good", ["so"]],
  ["ab{0,2}c", ["ab", "ac"]],
  ["(?!dog)cat", ["cat"]],
  ["(?<!in a )hurry", ["hurry"]],
  ["a.b", ["a"]],
  ["Stop", ["stop"]]
]

describe("firstLetters", () => {
  it.each(cases)("%s", (source, expected) => {
    expect([...firstLetters(source)].sort()).toEqual([...expected].sort())
    expect(expected.every((letters) => letters.length <= KEY_LENGTH)).toBe(true)
  })

  it("knows a beginning of every text that the source matches", () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        word,
        fc.boolean(),
        (words, end, optional) => {
          const source = `(?:${words.join("|")})${optional ? "?" : ""} ?${end}`
          const keys = firstLetters(source)
          for (const text of [
            ...words.map((first) => `${first}${end}`),
            ...words.map((first) => `${first} ${end}`)
          ]) {
            expect(keys.some((key) => text.startsWith(key))).toBe(true)
          }
        }
      )
    )
  })
})
