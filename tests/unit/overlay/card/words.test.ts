import { expect, test } from "vitest"

import { ignoreName, nearCopyNote, offerName, ordinal, removedNote } from "~overlay/card/words"

test.each([
  [
    offerName("buy now", "have a look", 1),
    "Replace \u201Cbuy now\u201D with \u201Chave a look\u201D"
  ],
  [
    offerName("buy now", "have a look", 2),
    "Replace \u201Cbuy now\u201D with \u201Chave a look\u201D (2nd)"
  ],
  [offerName("Act now!", "", 1), "Remove \u201CAct now!\u201D"],
  [offerName("Act now!", " ", 3), "Remove \u201CAct now!\u201D (3rd)"],
  [offerName("a", "two\nlines", 1), "Replace \u201Ca\u201D with \u201Ctwo lines\u201D"],
  [ignoreName("game changer", 1), "Ignore \u201Cgame changer\u201D"]
])("button name %s", (name, expected) => {
  expect(name).toBe(expected)
})

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [21, "21st"],
  [112, "112th"]
])("%i is the %s", (count, expected) => {
  expect(ordinal(count)).toBe(expected)
})

test.each([
  [[], null],
  [["https://a.example"], "It also removes the link https://a.example."],
  [["@ann", "$20"], "It also removes the name @ann and \u201C$20\u201D."]
])("facts that go: %j", (facts, expected) => {
  expect(removedNote(facts)).toBe(expected)
})

test.each([
  [0, "today"],
  [1, "yesterday"],
  [5, "5 days ago"]
])("%i days since: %s", (days, when) => {
  expect(nearCopyNote("X", days)).toContain(when)
})
