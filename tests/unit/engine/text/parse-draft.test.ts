import fc from "fast-check"
import { describe, expect, it } from "vitest"

import type { Draft } from "~engine/text/draft"
import { MAX_DRAFT_LENGTH, parseDraft } from "~engine/text/parse-draft"

function parse(text: string): Draft {
  return parseDraft({ text, site: "x", surface: "post" })
}

describe("parseDraft", () => {
  it("knows the line and the place of each sentence", () => {
    const draft = parse("One. Two.\n\nThree")
    expect(draft.sentences.map(({ index, line, reading }) => [index, line, reading.text])).toEqual([
      [0, 0, "One."],
      [1, 0, "Two."],
      [2, 2, "Three"]
    ])
    expect(draft.truncated).toBe(false)
  })

  it("keeps what was written", () => {
    expect(parse("  a \n").text).toBe("  a \n")
    expect(parse("").sentences).toEqual([])
  })

  it("reads a sentence that stands elsewhere as the same", () => {
    const one = parse("A sentence to keep. More.").sentences[0]?.reading
    const other = parse("Before. A sentence to keep.").sentences[1]?.reading
    expect(one).toBe(other)
  })

  it("reads the first and the last part of what is too long", () => {
    const draft = parse(`First words. ${"middle ".repeat(MAX_DRAFT_LENGTH)} Last words.`)
    expect(draft.truncated).toBe(true)
    expect(draft.sentences[0]?.reading.text).toBe("First words.")
    expect(draft.sentences.at(-1)?.reading.text).toMatch(/Last words\.$/)
    expect(draft.sentences.map(({ index }) => index)).toEqual(
      draft.sentences.map((_, index) => index)
    )
    const read = draft.sentences.reduce((sum, { start, end }) => sum + end - start, 0)
    expect(read).toBeLessThanOrEqual(MAX_DRAFT_LENGTH + 1)
  })

  it("counts the lines that it leaves out", () => {
    const draft = parse("A line of words\n".repeat(1000))
    expect(draft.sentences.at(-1)?.line).toBe(999)
  })

  it("cuts no surrogate pair where it leaves the middle out", () => {
    const draft = parse(`a${"\u{1F525}".repeat(MAX_DRAFT_LENGTH)}`)
    for (const { reading } of draft.sentences) {
      expect(reading.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
    }
  })

  it("gives sentences and voices that lie within the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const draft = parse(text)
        for (const { start, end, reading } of draft.sentences) {
          expect(draft.text.slice(start, end)).toBe(reading.text)
        }
        for (const { start, end } of draft.voices) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(end).toBeGreaterThanOrEqual(start)
        }
      })
    )
  })
})

describe("readings", () => {
  const questions = [
    ["Any ideas?", true],
    ["Any ideas?)", true],
    ["Any ideas?\u201D", true],
    ["Any ideas? \u{1F914}", true],
    ["Any ideas.", false],
    ["Any? Ideas", false]
  ] as const

  it.each(questions)("%j", (text, asks) => {
    expect(parse(text).sentences.at(-1)?.reading.isQuestion).toBe(asks)
  })
})
