import fc from "fast-check"
import { expect, test } from "vitest"

import { scoreDraft } from "~engine/classifier/score-draft"
import { runRules } from "~engine/rules/run-rules"
import { parseDraft } from "~engine/text/parse-draft"

const SENTENCES = [
  "Only today!",
  '"Buy now or regret it," shouts every window.',
  "Sign up for my newsletter at https://a.example.",
  "We moved the shop to a quieter street in May.",
  "They said “last chance, friends”.",
  "What would you ask first?"
] as const

function read(text: string) {
  const draft = parseDraft({ text, site: "x", surface: "post" })
  return { draft, hits: runRules(draft) }
}

test("a draft scored with other words hidden before scores as one that was just read", () => {
  const texts = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.nat(40))), (sentences, places) => {
      const text = sentences.join(" ")
      const kept = read(text)
      for (const [from, length] of places) {
        const start = from % text.length
        const hidden = { start, end: Math.min(text.length, start + length) }
        expect(scoreDraft({ ...kept, hidden })).toEqual(scoreDraft({ ...read(text), hidden }))
      }
      expect(scoreDraft({ ...kept, hidden: null })).toEqual(
        scoreDraft({ ...read(text), hidden: null })
      )
    })
  )
})
