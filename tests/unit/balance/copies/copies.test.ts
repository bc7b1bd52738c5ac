import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { findNearCopies } from "~balance/copies/find-near-copies"
import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { likeness } from "~balance/copies/likeness"
import { linksOf } from "~balance/copies/links-of"
import { sameErrand } from "~balance/copies/same-errand"
import {
  type FingerprintKey,
  renameImported,
  seal,
  sealLinks,
  sealRecord
} from "~balance/copies/seal"
import { sipHash } from "~balance/copies/sip-hash"

import { sampleRecord } from "../sample-record"

const POST =
  "We rebuilt our onboarding last month and cut the time to first value from nine days to two. Here is what we removed."

const KEY: FingerprintKey = { id: "0123abcd", secret: [1, 2, 3, 4] }
const OTHER_KEY: FingerprintKey = { id: "89ab4567", secret: [5, 6, 7, 8] }

/** What is kept of a text. */
function sealed(text: string, key = KEY): readonly number[] {
  return seal(fingerprintOf(text), text.split(/\s+/).length, key)
}

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
    expect(likeness(sealed(POST), sealed(text))).toBe(expected)
  })

  test("with a few words changed is still near", () => {
    const text = POST.replace("last month", "in spring").concat(" Ask me anything.")
    expect(likeness(sealed(POST), sealed(text))).toBeGreaterThan(0.6)
  })

  test.each([
    "Onboarding is hard, and nobody talks about it.",
    "My grandmother kept bees for forty years and never once wore a glove.",
    ""
  ])("is not: %s", (text) => {
    expect(likeness(sealed(POST), sealed(text))).toBeLessThan(0.3)
  })
})

describe("a link leads to one place", () => {
  const target = linksOf("https://example.com/course")

  test.each([
    "http://example.com/course",
    "https://www.example.com/course/",
    "example.com/course",
    "EXAMPLE.com/course",
    "https://example.com/course?utm_source=x&utm_medium=social",
    "https://example.com/course?fbclid=abc#top",
    "(https://example.com/course)."
  ])("%s", (link) => {
    expect(linksOf(`Words around it: ${link} and after it.`)).toEqual(target)
  })

  test.each([
    "https://example.com/courses",
    "https://example.org/course",
    "https://example.com/course?id=2",
    "https://example.com/course#/second"
  ])("not %s", (link) => {
    expect(linksOf(link)).toHaveLength(1)
    expect(linksOf(link)).not.toEqual(target)
  })

  test.each(["", "No link here.", "anna@example.com", "https://", "@anna #course"])(
    "none: %s",
    (text) => {
      expect(linksOf(text)).toEqual([])
    }
  )

  test("each once, twenty at most, in any text", () => {
    expect(linksOf("example.com/course example.com/course/ www.example.com/course")).toEqual(target)
    const many = Array.from({ length: 30 }, (_, at) => `example.com/${at}`).join(" ")
    expect(linksOf(many)).toHaveLength(20)
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const link of linksOf(text)) expect(link).toBe(link >>> 0)
      })
    )
  })

  test("sealed links say nothing without the secret, and each belongs to one installation", () => {
    expect(sealLinks(target, KEY)).toEqual(sealLinks(target, KEY))
    expect(sealLinks(target, KEY)).not.toEqual(target)
    expect(sealLinks(target, KEY)).not.toEqual(sealLinks(target, OTHER_KEY))
  })
})

describe("the same errand", () => {
  const DAY = 86_400_000
  const NOW = Date.UTC(2026, 0, 31)
  const before = (days: number, changes = {}) =>
    sampleRecord({ id: `d${days}`, links: [7], intendedAt: NOW - days * DAY, ...changes })

  test.each([
    ["twice before within nine days", [before(1), before(9)], { times: 3, sites: ["x"] }],
    ["once before", [before(1)], null],
    ["the first is ten days ago", [before(1), before(10)], null],
    ["one did not go out", [before(1), before(2, { state: "discarded" })], null],
    ["another link", [before(1), before(2, { links: [8] })], null],
    [
      "among other links, and on two networks, the latest first",
      [before(4, { links: [9, 7] }), before(2, { site: "linkedin" }), before(3)],
      { times: 4, sites: ["linkedin", "x"] }
    ]
  ])("%s", (_when, records, expected) => {
    expect(sameErrand(records, [5, 7], NOW)).toEqual(expected)
  })

  test("no link, no errand", () => {
    expect(sameErrand([before(1), before(2)], [], NOW)).toBeNull()
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
    const estimate = likeness(sealed(words.join(" ")), sealed(other.join(" ")))
    // Four bits a value widen the standard error from 0.0625 to 0.067.
    expect(Math.abs(estimate - truth)).toBeLessThan(3 * 0.067)
  }
})

describe("looking for copies", () => {
  const now = Date.UTC(2026, 3, 1)
  const copy = { fingerprint: [...sealed(POST)], words: 23 }

  test("says when and where, likest and newest first, three at most", () => {
    const records = [10, 20, 30, 40].map((days) =>
      sampleRecord({
        ...copy,
        id: String(days),
        intendedAt: now - days * 86_400_000,
        site: "linkedin"
      })
    )
    const found = findNearCopies(records, sealed(POST), now)
    expect(found).toHaveLength(3)
    expect(found[0]).toEqual({ site: "linkedin", postedAt: now - 10 * 86_400_000, likeness: 1 })
  })

  test.each([
    ["an old post", { intendedAt: now - 91 * 86_400_000 }],
    ["a post that never went out", { state: "unconfirmed" as const, confirmedAt: null }],
    ["a greeting of four words", { words: 4 }]
  ])("passes over %s", (_name, changes) => {
    const record = sampleRecord({ ...copy, intendedAt: now - 86_400_000, ...changes })
    expect(findNearCopies([record], sealed(POST), now)).toEqual([])
  })
})

test("SipHash-2-4 gives the value that its authors publish for eight bytes", () => {
  // Key 00 01 … 0f, message 00 01 … 07: 62 24 93 9a 79 f5 f5 93.
  const secret = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c] as const
  expect(sipHash(secret, 0x03020100, 0x07060504).toString(16)).toBe("9a932462")
})

describe("what is kept of a text", () => {
  const words = Array.from({ length: 60 }, (_, at) => `w${(at * 7919) % 1000}`)
  const pair = (): string => `w${Math.floor(random() * 1000)} w${Math.floor(random() * 1000)}`
  let seed = 1
  const random = (): number => (seed = (seed * 48271) % 0x7fff_ffff) / 0x7fff_ffff

  /** The share of a text's pairs among the best tenth of all guesses: 0.1 by chance. */
  function found(print: readonly number[], guess: (pair: string) => readonly number[]): number {
    const hits = (text: string): number =>
      guess(text).filter((value, at) => value === print[at]).length
    const true_ = words.slice(1).map((word, at) => hits(`${words[at]!} ${word}`))
    const decoys = Array.from({ length: 2000 }, () => hits(pair())).sort((a, b) => b - a)
    return true_.filter((hit) => hit > decoys[200]!).length / true_.length
  }

  test("says nothing of its word pairs to whoever lacks the secret", () => {
    const text = words.join(" ")
    const print = sealed(text)
    expect(print).toHaveLength(64)
    // A sketch gives most of them away: this is what was stored once.
    const sketch = fingerprintOf(text)
    expect(found(sketch, (guess) => fingerprintOf(guess))).toBeGreaterThan(0.6)
    expect(found(print, (guess) => fingerprintOf(guess).map((value) => value & 15))).toBeLessThan(
      0.2
    )
    expect(found(print, (guess) => sealed(`${guess} x x x x x`, OTHER_KEY))).toBeLessThan(0.2)
  })

  test("says little of single pairs even with the secret", () => {
    const print = sealed(words.join(" "))
    const guess = (text: string): readonly number[] => seal(fingerprintOf(text), Infinity, KEY)
    expect(found(print, guess)).toBeLessThan(0.5)
  })

  test.each([
    ["Good morning", 4],
    ["Good morning, dear friends", 12],
    [POST, 64]
  ])("is little where the text is short: %s", (text, values) => {
    const print = sealed(text)
    expect(print).toHaveLength(values)
    for (const value of print) expect(value).toBeLessThan(16)
  })

  test("is alike for no two installations", () => {
    expect(likeness(sealed(POST), sealed(POST, OTHER_KEY))).toBeLessThan(0.3)
  })

  test("is sealed once", () => {
    const open = sampleRecord({ keyId: null, fingerprint: [...fingerprintOf(POST)], words: 23 })
    const once = sealRecord(open, KEY)
    expect(once).toEqual({ ...open, keyId: KEY.id, fingerprint: sealed(POST) })
    expect(sealRecord(once, OTHER_KEY)).toEqual(once)
  })
})

test("imported records of earlier versions lose what their ids held of a text", () => {
  const ids = ["a-x-k5-1a2b-3c4d", "a-x-k5-1a2b-3c4d-1", "a-x-k5-ff-0", "a-x-k6", "b7", "a-x-k7-1"]
  const renamed = renameImported(ids, new Set([...ids, "a-x-k5-1"]))
  expect(Object.fromEntries(renamed)).toEqual({
    "a-x-k5-1a2b-3c4d": "a-x-k5",
    "a-x-k5-1a2b-3c4d-1": "a-x-k5-2",
    "a-x-k5-ff-0": "a-x-k5-3"
  })
})
