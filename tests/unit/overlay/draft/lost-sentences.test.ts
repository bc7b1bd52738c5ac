import fc from "fast-check"
import { expect, test } from "vitest"

import { lostSentences } from "~overlay/draft/lost-sentences"
import { wordChanges } from "~overlay/draft/word-changes"

/** What is shown: `~words that go~`, and `+words that come+`. */
function shown(before: string, after: string): string {
  const signs = { same: "", out: "~", in: "+" }
  return lostSentences(wordChanges(before, after))
    .map(({ kind, text }) => `${signs[kind]}${text}${signs[kind]}`)
    .join("")
}

test.each([
  ["at the beginning", "Act now! We open.", "We open.", "~Act now!~ We open."],
  [
    "in the middle",
    "We bake. Buy now. We open.",
    "We bake. We open.",
    "We bake. ~Buy now.~ We open."
  ],
  ["at the end", "We open. Act now!", "We open.", "We open. ~Act now!~"],
  [
    "a line of its own",
    "We open.\n\nAct now!\n\nBye.",
    "We open.\n\nBye.",
    "We open.\n\n~Act now!~\nBye."
  ],
  ["before a word that goes", "Act now! Only 3 left.", "3 left.", "~Act now!~ 3 left."],
  [
    "before words that are replaced",
    "Act now! Buy bread.",
    "See bread.",
    "~Act now!~ +See +bread."
  ],
  ["behind words that go", "We open, so buy now! Act now!", "We open.", "We open+.+ ~Act now!~"],
  ["two in a row", "Act now! Buy now! We open.", "We open.", "~Act now! Buy now!~ We open."],
  [
    "not the one that is said otherwise",
    "Act fast! Buy this!",
    "It is in the shop.",
    "~Act fast!~ +It is in the shop.+"
  ],
  ["not a part of one", "We open, so buy now.", "We open.", "We open."],
  [
    "a long one, shortened at a word",
    "Only the quickest of you will ever get to see this once more. We open.",
    "We open.",
    "~Only the quickest of you will ever get\u2026~ We open."
  ],
  ["one long word", `${"a".repeat(60)}! We open.`, "We open.", `~${"a".repeat(39)}\u2026~ We open.`]
])("%s: %j to %j", (_where, before, after, expected) => {
  expect(shown(before, after)).toBe(expected)
})

/** Sentences that share nothing but marks. */
const SENTENCES = [
  "Bread rises overnight.",
  "Hurry up!",
  "Our doors open at nine.",
  "Why wait?",
  "Grab yours today!",
  "Rain fell all week.",
  "Miss this and regret it.",
  "Who else bakes?"
]

test("whatever sentences go, they are struck out and nothing else is", () => {
  const drafts = fc.shuffledSubarray(SENTENCES, { minLength: 1 })
  fc.assert(
    fc.property(drafts, fc.func(fc.boolean()), (draft, goes) => {
      const kept = draft.filter((each) => !goes(each))
      const changes = lostSentences(wordChanges(draft.join(" "), kept.join(" ")))
      const struck = changes.filter(({ kind }) => kind === "out").map(({ text }) => text)
      const others = changes.filter(({ kind }) => kind === "same").map(({ text }) => text)
      expect(others.join("").trim().split(/\s+/).join(" ")).toBe(kept.join(" "))
      const gone = draft.filter((each) => !kept.includes(each)).join(" ")
      for (const each of struck) expect(gone).toContain(each.replace("\u2026", ""))
      expect(struck.length > 0).toBe(kept.length < draft.length)
    })
  )
})

test("whatever changes, all of the new words are there, in order", () => {
  const words = fc.array(fc.constantFrom("buy", "Now", "see!", ".", "\n", "free?"), {
    maxLength: 12
  })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const after = other.join(" ")
      const kept = lostSentences(wordChanges(one.join(" "), after))
        .filter(({ kind }) => kind !== "out")
        .map(({ text }) => text)
        .join("")
      expect(kept.replace(/\s/g, "")).toBe(after.replace(/\s/g, ""))
    })
  )
})
