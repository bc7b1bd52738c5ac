import { describe, expect, it, vi } from "vitest"

import { RULES } from "~engine/rules/index"
import { runRules } from "~engine/rules/run-rules"
import { parseDraft } from "~engine/text/parse-draft"
import type { Surface } from "~engine/types"

function hits(text: string, surface: Surface = "post") {
  return runRules(parseDraft({ text, site: "x", surface })).map((hit) => ({
    rule: hit.rule.id,
    words: text.slice(hit.start, hit.end),
    muted: hit.muted
  }))
}

describe("where the words stand", () => {
  const voices = [
    ["Link in bio!", null],
    ["\u201CLink in bio!\u201D is all he wrote.", "quoted"],
    ["They say link in bio and I sigh.", "reported"],
    ["There is no link in bio, and no shop.", null],
    ["I will never write link in bio again.", "negated"],
    ["Beware of posts that end on link in bio.", "warned"],
    ["Thank you for the link in bio!", "thanked"]
  ] as const

  it.each(voices)("%s", (text, muted) => {
    expect(hits(text)).toContainEqual(expect.objectContaining({ rule: "no-link-in-bio", muted }))
  })

  it("keeps a rule's match where the rule says so", () => {
    const thanks = hits("Thank you for the soup!").filter(({ rule }) => rule === "thanks")
    expect(thanks).toEqual([{ rule: "thanks", words: "Thank you for", muted: null }])
  })
})

describe("places", () => {
  it("are those of the whole draft, beyond the first line", () => {
    expect(hits("My morning.\n\n  Order yours today.")).toContainEqual(
      expect.objectContaining({ rule: "no-buying-ask", words: "Order yours" })
    )
  })

  it("do not overlap within one rule, and come in order", () => {
    const text =
      "Click the link below, visit our website and check out the full story here: https://example.com"
    const found = runRules(parseDraft({ text, site: "x", surface: "post" }))
    expect(found.length).toBeGreaterThan(2)
    for (const [index, hit] of found.entries()) {
      expect(hit.start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0)
      const others = found.filter((other) => other !== hit && other.rule === hit.rule)
      expect(others.every((other) => other.end <= hit.start || hit.end <= other.start)).toBe(true)
    }
  })
})

describe("thrift", () => {
  it("looks at an unchanged sentence once", () => {
    const rule = RULES.find(({ id }) => id === "no-link-in-bio")!
    const check = vi.spyOn(rule, "check")
    try {
      const first = "A sentence that no other test has read, link in bio."
      runRules(parseDraft({ text: `${first} And so on.`, site: "x", surface: "post" }))
      runRules(parseDraft({ text: `${first} And so onward.`, site: "x", surface: "post" }))
      const looks = check.mock.calls.filter(([given]) => "text" in given && given.text === first)
      expect(looks).toHaveLength(1)
    } finally {
      check.mockRestore()
    }
  })

  const hostile = [
    ["one letter", "a"],
    ["spaces and words", "a b "],
    ["commands", "buy now and "],
    ["my, my", "my our the "],
    ["if you want", "if you want "],
    ["marks", "!?!.,"],
    ["emoji", "\u{1F525}"],
    ["lone surrogates", "\uD83D"],
    ["quotation marks", "\u201C'\""],
    ["digits and dots", "1,2."],
    ["at signs", "@a#b"]
  ] as const

  it.each(hostile)("tries no more patterns a letter for a longer text: %s", (_, unit) => {
    const short = patternsTried(numbered(unit, 3000))
    const long = patternsTried(numbered(unit, 6000))
    expect(long).toBeLessThanOrEqual(short * 2.2 + 200)
  })

  it("reads no more of 100,000 letters than of the longest draft", () => {
    const longest = patternsTried(numbered("Go now to our shop. ", 12_000))
    const endless = patternsTried(numbered("Go now to our store. ", 100_000))
    expect(endless).toBeLessThanOrEqual(longest * 1.2 + 200)
  })
})

/** How often a pattern was put to a text: the work of judging a draft, counted instead of timed. */
function patternsTried(text: string): number {
  const draft = parseDraft({ text, site: "x", surface: "post" })
  const test = vi.spyOn(RegExp.prototype, "test")
  try {
    runRules(draft)
    return test.mock.calls.length
  } finally {
    test.mockRestore()
  }
}

/** A unit again and again, with a number now and then so that no two sentences are the same and kept. */
function numbered(unit: string, length: number): string {
  let text = ""
  for (let count = 0; text.length < length; count++)
    text += count % 13 === 0 ? unit + String(count) : unit
  return text
}
