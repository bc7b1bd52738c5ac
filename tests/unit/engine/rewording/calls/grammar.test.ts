import { describe, expect, test } from "vitest"

import { copulaFor } from "~engine/rewording/calls/copula"
import { dropAdjective } from "~engine/rewording/drop-adjective"
import { capitalised, uncapitalised } from "~engine/text/letter-case"

describe("copulaFor", () => {
  test.each([
    ["my book", "is"],
    ["our new opening hours", "are"],
    ["the list of bakers", "is"],
    ["our tickets for Friday", "are"],
    ["bread and cheese", null]
  ] as const)("%s", (phrase, verb) => {
    expect(copulaFor(phrase)).toBe(verb)
  })
})

describe("dropAdjective", () => {
  test.each([
    ["We had an amazing time there.", "amazing", "We had a time there."],
    ["A great idea.", "great", "An idea."],
    ["Our fast, amazing service is back.", "amazing", "Our fast service is back."],
    ["Our amazing, fast service is back.", "amazing", "Our fast service is back."],
    ["Our amazing and fast service is back.", "amazing", "Our fast service is back."],
    ["It is a great hour.", "great", "It is an hour."],
    ["It is a great unit.", "great", "It is a unit."],
    ["That was amazing and I cried.", "amazing", null]
  ] as const)("%s", (text, adjective, after) => {
    const start = text.indexOf(adjective)
    const edit = dropAdjective(text, { start, end: start + adjective.length })
    expect(edit && text.slice(0, edit.start) + edit.replacement + text.slice(edit.end)).toBe(after)
  })
})

describe("letter case", () => {
  test.each([
    ["buy bread", "Buy bread"],
    ["iPhone cases", "iPhone cases"],
    ["\u201Cgood\u201D", "\u201CGood\u201D"]
  ])("%s at a sentence\u2019s start", (text, after) => expect(capitalised(text)).toBe(after))

  test.each([
    ["Our team", "our team"],
    ["Struggling with tax", "struggling with tax"],
    ["I\u2019m here", "I\u2019m here"],
    ["Osei is here", "Osei is here"],
    ["NHS staff", "NHS staff"]
  ])("%s within a sentence", (text, after) => expect(uncapitalised(text)).toBe(after))
})
