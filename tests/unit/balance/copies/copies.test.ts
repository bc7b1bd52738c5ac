import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { copyIndex } from "~balance/copies/copy-index"
import { findNearCopies } from "~balance/copies/find-near-copies"
import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { likeness } from "~balance/copies/likeness"

import { sampleRecord } from "../sample-record"

const POST =
  "We rebuilt our onboarding last month and cut the time to first value from nine days to two. Here is what we removed."

describe("a near-copy of a post about onboarding", () => {
  test.each([
    ["with another link", `${POST} https://example.com/a`, 1],
    ["in capitals", POST.toUpperCase(), 1],
    [
      "with a soft hyphen and other spaces",
      POST.replace("on", "o\u00adn").replace(" ", "\u00a0"),
      1
    ]
  ])("%s", (_how, text, expected) => {
    expect(likeness(fingerprintOf(POST), fingerprintOf(text))).toBe(expected)
  })

  test("with a few words changed is still near", () => {
    const text = POST.replace("last month", "in spring").concat(" Ask me anything.")
    expect(likeness(fingerprintOf(POST), fingerprintOf(text))).toBeGreaterThan(0.6)
  })

  test.each([
    "Onboarding is hard, and nobody talks about it.",
    "My grandmother kept bees for forty years and never once wore a glove.",
    ""
  ])("is not: %s", (text) => {
    expect(likeness(fingerprintOf(POST), fingerprintOf(text))).toBeLessThan(0.3)
  })
})

test("any text gives 64 whole 32-bit numbers or none, the same each time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const print = fingerprintOf(text)
      expect([0, 64]).toContain(print.length)
      for (const value of print) expect(value).toBe(value >>> 0)
      expect(fingerprintOf(text)).toEqual(print)
    })
  )
})

test("the estimate is near the true share of word pairs", () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${at}`)
  for (const shared of [15, 30, 45]) {
    const other = words.map((word, at) => (at < shared ? word : `other${at}`))
    const common = shared - 1
    const truth = common / (2 * 59 - common)
    const estimate = likeness(fingerprintOf(words.join(" ")), fingerprintOf(other.join(" ")))
    expect(Math.abs(estimate - truth)).toBeLessThan(3 * 0.0625)
  }
})

describe("looking for copies", () => {
  const now = Date.UTC(2026, 3, 1)
  const copy = { fingerprint: [...fingerprintOf(POST)], words: 23 }

  test("says when and where, likest and newest first, three at most", () => {
    const records = [10, 20, 30, 40].map((days) =>
      sampleRecord({
        ...copy,
        id: String(days),
        intendedAt: now - days * 86_400_000,
        site: "linkedin"
      })
    )
    const found = findNearCopies(records, fingerprintOf(POST), now)
    expect(found).toHaveLength(3)
    expect(found[0]).toEqual({ site: "linkedin", postedAt: now - 10 * 86_400_000, likeness: 1 })
  })

  test.each([
    ["an old post", { intendedAt: now - 91 * 86_400_000 }],
    ["a post that never went out", { state: "unconfirmed" as const, confirmedAt: null }],
    ["a greeting of four words", { words: 4 }]
  ])("passes over %s", (_name, changes) => {
    const record = sampleRecord({ ...copy, intendedAt: now - 86_400_000, ...changes })
    expect(findNearCopies([record], fingerprintOf(POST), now)).toEqual([])
  })
})

test("an index of very many texts finds copies and nothing else", () => {
  const index = copyIndex()
  const text = (at: number): string =>
    `Story number ${at}: a ${at * 7} minute walk, ${at * 13} steps and one thought about ${at} things I saw`
  for (let at = 0; at < 2000; at += 1)
    expect(index.findOrAdd(fingerprintOf(text(at)), at)).toBeNull()
  for (let at = 0; at < 2000; at += 97) {
    expect(index.findOrAdd(fingerprintOf(`${text(at)} https://t.co/${at}`), 5000 + at)).toBe(at)
  }
  expect(index.findOrAdd([], 9999)).toBeNull()
})
