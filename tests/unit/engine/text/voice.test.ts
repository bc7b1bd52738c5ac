import { describe, expect, it } from "vitest"

import type { VoiceKind } from "~engine/lexicon/voice-cues"
import { parseDraft } from "~engine/text/parse-draft"
import { contains } from "~engine/text/span"

/** The voices in which the words `buy now` stand. */
function voicesOf(text: string): readonly VoiceKind[] {
  const { voices } = parseDraft({ text, site: "x", surface: "post" })
  const start = text.toLowerCase().indexOf("buy now")
  const span = { start, end: start + "buy now".length }
  expect(start).toBeGreaterThanOrEqual(0)
  return voices.filter((voice) => contains(voice, span)).map(({ kind }) => kind)
}

const cases: readonly (readonly [string, readonly VoiceKind[]])[] = [
  ["Buy now.", []],
  ["He says buy now.", ["reported"]],
  ["Every email screams: subject lines like buy now.", ["reported"]],
  ["RT @anna: buy now", ["reported"]],
  ["Never write buy now.", ["negated"]],
  ["Don't buy now.", ["negated"]],
  ["Don\u2019t buy now.", ["negated"]],
  ["You do not have to buy now.", ["negated"]],
  ["Don't miss it, buy now.", []],
  ["Don't wait, buy now.", []],
  ["Not selling anything, but buy now.", []],
  ["Stop by and buy now.", []],
  ["Stop shouting buy now.", ["negated"]],
  ["I am sick of buy now.", ["negated"]],
  ["Tired of waiting? Buy now.", []],
  ["Beware of anybody who writes buy now.", ["warned"]],
  ["Thank you for deciding to buy now.", ["thanked"]],
  ["Thank you. Buy now.", []]
]

describe("voices", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(voicesOf(text)).toEqual(expected)
  })

  it("sees a quotation that runs over several lines", () => {
    expect(voicesOf("\u201CI told them:\n\nbuy now\u201D")).toContain("quoted")
  })
})
