import { expect, test } from "vitest"

import { EFFECTS } from "~overlay/card/effects"
import { openBlank } from "~overlay/card/open-blank"
import {
  borderlineSentence,
  chipHint,
  hiddenNote,
  hideName,
  hideSite,
  ignoreName,
  linkNote,
  nearCopyNote,
  offerName,
  ordinal,
  removedNote,
  WORDS
} from "~overlay/card/words"

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
  [offerName(" Act now! ", "", 1), "Remove \u201CAct now!\u201D"],
  [ignoreName("here", "game changer", 1), "Ignore \u201Cgame changer\u201D"],
  [ignoreName("always", "game\n changer", 2), "Always ignore \u201Cgame changer\u201D (2nd)"]
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
  [["https://a.example"], "This leaves out the link https://a.example."],
  [["@ann", "$20"], "This leaves out the name @ann and \u201C$20\u201D."]
])("facts that go: %j", (facts, expected) => {
  expect(removedNote(facts)).toBe(expected)
})

const NOW = new Date(2026, 10, 27, 9)

test.each([
  ["here", new Date(2026, 10, 27, 0, 5), "Posted here today"],
  ["here", new Date(2026, 10, 26, 23, 55), "Posted here yesterday"],
  ["here", new Date(2026, 10, 24), "Posted here on Tuesday"],
  ["here", new Date(2026, 10, 20), "Posted here on 20 Nov"],
  ["linkedin", new Date(2026, 10, 24), "Posted on LinkedIn on Tuesday"]
] as const)("a near-copy: %s, %s", (where, posted, note) => {
  expect(nearCopyNote(where, posted, NOW)).toBe(note)
})

test.each([
  ["Short news. [what changed] is new.", "[what changed]"],
  ["It\u2019s about [what, and for whom].", "[what, and for whom]"],
  ["[Your news.] More.", "[Your news.]"],
  ["Part [1/3] of it, [NEW], [sic], [a link](https://a.example)", null],
  ["No blank.", null]
])("a blank left in %j: %s", (text, blank) => {
  expect(openBlank(text)).toBe(blank)
})

test.each([
  [3, "Third post with this link in 9 days"],
  [10, "Tenth post with this link in 9 days"],
  [12, "12th post with this link in 9 days"]
])("a link's %s time", (times, note) => {
  expect(linkNote(times)).toBe(note)
})

test.each([
  [
    borderlineSentence("asks for a download"),
    "It asks for a download. Say what people get from it."
  ],
  [borderlineSentence("praises itself"), "It praises itself. An example would help."],
  [chipHint("It creates pressure.", null), "It creates pressure."],
  [chipHint("It creates pressure.", "Alt+Shift+S"), "It creates pressure. Alt+Shift+S opens this."],
  [hideSite("x"), "Everywhere on X"],
  [hideName("site", "x"), "Hide everywhere on X"],
  [hideName("site", "web"), "Hide everywhere on the sites you added"],
  [hiddenNote("site", "linkedin"), "Softsell is off on LinkedIn"]
])("%s", (text, expected) => {
  expect(text).toBe(expected)
})

test("what words do is said of them, not of the person", () => {
  expect(Object.values(EFFECTS).filter((effect) => /\byourself\b/.test(effect))).toEqual([])
})

test("the panel's sentence does not begin as the state before it does", () => {
  const first = (text: string) => text.split(" ")[0]
  const states = Object.entries(WORDS.sentences).filter(
    ([state, sentence]) =>
      state in WORDS.states &&
      first(sentence) === first(WORDS.states[state as keyof typeof WORDS.states])
  )
  expect(states).toEqual([])
})
