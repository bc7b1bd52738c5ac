import { describe, expect, test } from "vitest"

import { foldPhrase, holdsIgnored } from "~engine/text/fold-phrase"

test("Buy\\n  NOW is known as buy now", () => {
  expect(foldPhrase(" Buy\n  NOW ")).toBe("buy now")
})

describe('with "buy now" ignored', () => {
  const isIgnored = (phrase: string): boolean => phrase === "buy now"

  test.each([
    ["Buy now", true],
    ["So buy now, and tell your friends.", true],
    ["(Buy now!)", true],
    ["BUY\nNOW", true],
    ["Buy nowhere", false],
    ["Now buy", false],
    ["", false]
  ])("%j", (words, held) => {
    expect(holdsIgnored(words, isIgnored)).toBe(held)
  })
})

test("nothing is ignored where nobody asked", () => {
  expect(holdsIgnored("buy now", undefined)).toBe(false)
})
