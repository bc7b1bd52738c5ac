import { expect, test } from "vitest"

import { cutsSentence } from "~engine/rewording/soft-breaks"
import { parseDraft } from "~engine/text/parse-draft"

test.each([
  ["We met. Sign up for my\nnewsletter now!!! It is here.", " Sign up for my", true],
  ["We met. Sign up for my\nnewsletter now!!! It is here.", "\nnewsletter now!!!", true],
  [
    "We met. Sign up for my\nnewsletter now!!! It is here.",
    " Sign up for my\nnewsletter now!!!",
    false
  ],
  ["We met. Sign up for\nmy\nnewsletter now!!!", "my\n", true],
  ["We met. Sign up for my letter.\nit is here.", " Sign up for my letter.", false],
  ["We met. Sign up for my letter\nIt is here.", " Sign up for my letter", false],
  ["We met. Sign up for my letter\n\nor not.", " Sign up for my letter", false],
  ["We met. Sign up for my letter\nhttps://a.example/x", " Sign up for my letter", false],
  ["hey there\nbuy my course\nlink in bio", "buy my course\n", false]
])("%j without %j leaves half a sentence: %j", (text, words, isCut) => {
  const draft = parseDraft({ text, site: "x", surface: "post" })
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  const candidate = { ...span, move: "m", depth: "sentence", wordings: [{ text: "" }] } as const
  expect(cutsSentence(candidate, draft)).toBe(isCut)
})

test("a word at the end of a line may go", () => {
  const text = "It is an amazing\ncourse."
  const draft = parseDraft({ text, site: "x", surface: "post" })
  const candidate = {
    start: 8,
    end: 16,
    move: "m",
    depth: "phrase",
    wordings: [{ text: "" }]
  } as const
  expect(cutsSentence(candidate, draft)).toBe(false)
})
