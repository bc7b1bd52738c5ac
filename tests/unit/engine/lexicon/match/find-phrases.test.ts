import { describe, expect, it } from "vitest"

import { findPhrases } from "~engine/lexicon/match/find-phrases"

const find = findPhrases([
  { words: ["don't miss(?: out)?", "miss"], reason: "for the test" },
  { words: ["shop (?:now|here)"], reason: "for the test", opens: true },
  { words: ["#free", "[$\u20AC]\\d{1,3} off"], reason: "for the test" }
])

const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end))

const cases: readonly (readonly [string, readonly string[]])[] = [
  ["Don't miss it", ["Don't miss"]],
  ["DON\u2019T  MISS OUT", ["DON\u2019T  MISS OUT"]],
  ["a near miss and a mission", ["miss"]],
  ["dismiss @miss #miss misses", []],
  ["Shop now", ["Shop now"]],
  ["the shop now sells bread", []],
  ["Come in and shop here", ["shop here"]],
  ["It is open! Shop here, please", ["Shop here"]],
  ["\u{1F525} shop now", ["shop now"]],
  ["https://example.com/a shop now", ["shop now"]],
  ["@anna shop now", ["shop now"]],
  ["I had to shop here", []],
  ["shop nowhere", []],
  ["it is #free today", ["#free"]],
  ["\u20AC20 off and $5 off", ["\u20AC20 off", "$5 off"]],
  ["", []],
  ["\uD83D miss \0 miss", ["miss", "miss"]]
]

describe("findPhrases", () => {
  it.each(cases)("%j", (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it("takes the longest at a place", () => {
    expect(found("don't miss out on miss Marple")).toEqual(["don't miss out", "miss"])
  })

  it("gives one finder for one list", () => {
    const list = [{ words: ["bread"], reason: "for the test" }]
    expect(findPhrases(list)).toBe(findPhrases(list))
  })

  it("sees texts whose lower case is longer", () => {
    expect(found("\u0130\u0130 miss")).toEqual(["miss"])
  })
})
