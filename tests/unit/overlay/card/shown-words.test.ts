import fc from "fast-check"
import { expect, test } from "vitest"

import type { Suggestion } from "~engine/types"
import { readAlone, shownReplacement, shownSpan, withoutJoint } from "~overlay/card/shown-words"

function suggestion(text: string, words: string, replacement: string): Suggestion {
  const start = text.indexOf(words)
  return {
    ...{ start, end: start + words.length, replacement },
    ...{ rule: "r", move: "s", depth: "phrase", alternatives: [], placeholder: null }
  }
}

test.each([
  ["Act now, friends.", "Act now", "have a look", "Act now", "have a look"],
  ["If you sing, join us.", ",", ", you can", "sing, join", "sing, you can join"],
  ["Sold out, \njoin us.", ",", ", you can", "out, ", "out, you can "],
  ["So good!!!", "!!!", ".", "!!!", "."],
  ["Look \u{1F525}\u{1F525} here", "\u{1F525}\u{1F525}", "", "\u{1F525}\u{1F525}", ""]
])("%j: %j to %j is shown as %j to %j", (text, words, replacement, old, fresh) => {
  const change = suggestion(text, words, replacement)
  const shown = shownSpan(text, change)
  expect(text.slice(shown.start, shown.end)).toBe(old)
  expect(shownReplacement(text, shown, change, replacement)).toBe(fresh)
})

test.each([
  [
    "How we cut our build time. Read it here",
    ". Read it",
    ": https://a.example",
    "build time: https://a.example"
  ],
  ["Washed, pressed, order here", ", order", ", a shirt", "Washed, pressed, a shirt"],
  ["News\n- join us", "- join", "- tickets", "- tickets"],
  [
    "See you there, join us",
    ", join",
    ". Tickets: https://a.example",
    "Tickets: https://a.example"
  ],
  ["Only 3 left", "Only 3", "3", "3"],
  ["So good!!!", "!!!", ".", "."],
  ["Join us", "Join us", "", ""]
])("%j: %j to %j reads %j", (text, words, replacement, shown) => {
  expect(readAlone(text, text.indexOf(words), replacement)).toBe(shown)
})

test.each([
  [". Shop it here", "Shop it here"],
  [", try it", "try it"],
  ["!!!", "!!!"],
  ["-50% today", "-50% today"]
])("a line names %j as %j", (words, named) => {
  expect(withoutJoint(words)).toBe(named)
})

test("what is shown leads to the same draft", () => {
  const texts = fc.stringMatching(/^[a ,.!\n]{0,20}$/)
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), texts, (text, a, b, replacement) => {
      const start = Math.min(a, b) % (text.length + 1)
      const end = Math.min(text.length, start + (Math.max(a, b) % 4))
      const change = { ...suggestion(text, "", replacement), start, end }
      const shown = shownSpan(text, change)
      const fresh = shownReplacement(text, shown, change, replacement)
      expect(text.slice(0, shown.start) + fresh + text.slice(shown.end)).toBe(
        text.slice(0, start) + replacement + text.slice(end)
      )
    })
  )
})
