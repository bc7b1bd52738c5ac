import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { applyEdits, remapSpan, remapSpans, singleEdit } from "~engine/text/edit"

/** [name, before, marked words, after, words marked afterwards] */
const CASES: readonly (readonly [string, string, string, string, string | null])[] = [
  ["typing after the words", "buy now", "buy", "buy now please", "buy"],
  ["typing before the words", "buy now", "now", "please buy now", "now"],
  ["typing inside the words", "buy now", "buy now", "buy it now", null],
  ["deleting a letter of the words", "buy now", "now", "buy no", null],
  ["a letter grown onto the last of them", "Please buy now", "now", "Please buy nows", null],
  ["a letter in another alphabet's shape grown on", "so free", "free", "so free\u{1D41D}", null],
  ["an ending with an apostrophe", "a deal for", "deal", "a deal's for", null],
  ["a hyphen and a word", "so free", "free", "so free-range", null],
  ["a hyphen alone", "so free", "free", "so free-", "free"],
  ["a contraction that was there before", "we're free", "free", "oh we're free", "free"],
  ["a letter grown onto the end", "so free", "free", "so freedom", null],
  ["a letter grown onto the start", "a free", "free", "afree", null],
  ["the space after the words deleted", "free lunch", "free", "freelunch", null],
  ["punctuation right after the words", "buy now", "now", "buy now!", "now"],
  ["an emoji before the words", "buy now", "now", "\u{1F680}buy now", "now"],
  ["everything deleted", "buy now", "now", "", null],
  ["nothing changed", "buy now", "now", "buy now", "now"],
  ["all replaced by something else", "buy now", "buy", "have a look", null]
]

describe("marks follow the text", () => {
  test.each(CASES)("%s", (_name, before, words, after, expected) => {
    const start = before.indexOf(words)
    const [moved] = remapSpans([{ start, end: start + words.length }], before, after)
    expect(moved ? after.slice(moved.start, moved.end) : null).toBe(expected)
  })

  test("a mark that survives any change still stands on its own words", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (before, after, from, length) => {
        const start = before.length === 0 ? 0 : from % before.length
        const end = Math.min(before.length, start + (length % 9))
        for (const moved of remapSpans([{ start, end }], before, after)) {
          expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end))
        }
      })
    )
  })

  test("the edit found leads from the one text to the other", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const edit = singleEdit(before, after)
        expect(applyEdits(before, edit ? [edit] : [])).toBe(after)
      })
    )
  })
})

describe("one span in a changed draft", () => {
  const SPAN = { start: 5, end: 10 }

  test.each([
    ["This great idea", "This great idea", SPAN],
    ["This great idea", "So: This great idea", { start: 9, end: 14 }],
    ["This great idea", "This great idea indeed", SPAN],
    ["This great idea", "This greater idea", null],
    ["This great idea", "This grand idea", null],
    ["This great idea", "", null],
    ["buy buy! now", "buy! now", null]
  ])("%s -> %s", (before, after, found) => {
    expect(remapSpan(SPAN, before, after)).toEqual(found)
  })

  test("an empty span has no words to join", () => {
    expect(remapSpan({ start: 3, end: 3 }, "buy", "buys")).toEqual({ start: 3, end: 3 })
  })
})

test("edits are applied whatever their order", () => {
  const edits = [
    { start: 8, end: 11, replacement: "later" },
    { start: 0, end: 3, replacement: "look" }
  ]
  expect(applyEdits("buy it, now", edits)).toBe("look it, later")
  expect(applyEdits("buy it, now", [...edits].reverse())).toBe("look it, later")
})
