import { describe, expect, test } from "vitest"

import { phraseHash } from "~overlay/draft/phrase-hash"

describe("the hash of a phrase", () => {
  test.each([
    ["Game  Changer", "game changer", true],
    ["game\nchanger", "game changer", true],
    ["game changer", "game changers", false],
    ["", "a", false]
  ])("%j and %j: same %s", (one, other, same) => {
    expect(phraseHash(one) === phraseHash(other)).toBe(same)
  })

  test("is what the messages allow", () => {
    expect(phraseHash("buy now")).toMatch(/^[0-9a-f]{16}$/)
  })

  test("tells ten thousand phrases apart", () => {
    const hashes = new Set(Array.from({ length: 10_000 }, (_, at) => phraseHash(`phrase ${at}`)))
    expect(hashes.size).toBe(10_000)
  })
})
