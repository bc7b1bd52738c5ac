import { expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import { gentlerOf } from "~engine/judgement"
import { networkLength } from "~engine/text/network-length"
import { reword } from "~engine/rewording/reword"
import { applyEdits } from "~engine/text/edit"

const judge = createJudge(reword)

test.each([
  {
    text: "Our founder Sam \u24E5 is back. Buy our oat bread now: https://example.org/bread",
    gentler: "Our founder Sam \u24E5 is back. Our oat bread: https://example.org/bread"
  },
  {
    text: "The \u{1D5EF}\u{1D5FC}\u{1D5F9}\u{1D5F1} loaf is back. Buy our oat bread now: https://example.org/bread",
    gentler:
      "The \u{1D5EF}\u{1D5FC}\u{1D5F9}\u{1D5F1} loaf is back. Our oat bread: https://example.org/bread"
  }
])("letters that the gentler draft does not touch stay as written: $text", ({ text, gentler }) => {
  expect(gentlerOf(judge.judge({ text, site: "x", surface: "post" }))?.text).toBe(gentler)
})

test("nor does a suggestion for a whole sentence change how its other words look", () => {
  const text =
    "Like if you remember the old \u{1D5F3}\u{1D5F2}\u{1D5FF}\u{1D5FF}\u{1D606} at Leith! \u24B6 \u24DE\u24D3\u24D3 day."
  const { suggestions } = judge.judge(
    { text, site: "x", surface: "post" },
    { sensitivity: "strict" }
  )
  const [bait] = suggestions.filter(({ move }) => move === "bait-to-question")
  expect(applyEdits(text, [bait!])).toBe(
    "Do you remember the old \u{1D5F3}\u{1D5F2}\u{1D5FF}\u{1D5FF}\u{1D606} at Leith? \u24B6 \u24DE\u24D3\u24D3 day."
  )
})

const FULL_X = 280

test.each([
  { site: "x", styled: "\u24E5\u24E5\u24E5\u24E5", words: "Apply by 3 May!" },
  {
    site: "x",
    styled: "\u24E5\u24E5",
    words: "Comment FREEDOM and I\u2019ll send you the exact playbook."
  },
  {
    site: "x",
    styled: "\u{1D5EF}\u{1D5FC}\u{1D5F9}\u{1D5F1}",
    words: "Tag a friend who needs a quiet weekend!"
  }
] as const)("what is offered for a full post fits it: $words", ({ site, styled, words }) => {
  for (let short = 0; short < 12; short++) {
    const head = `${words} ${styled} `
    const padding = "oat ".repeat(100)
    const room = FULL_X - networkLength(head, site) - short
    const text = head + padding.slice(0, room - 1) + "."
    expect(networkLength(text, site)).toBe(FULL_X - short)
    const judgement = judge.judge({ text, site, surface: "post" }, { sensitivity: "strict" })
    for (const { replacement, alternatives, ...span } of judgement.suggestions) {
      for (const wording of [replacement, ...alternatives]) {
        const changed = applyEdits(text, [{ ...span, replacement: wording }])
        expect(networkLength(changed, site), wording).toBeLessThanOrEqual(FULL_X)
      }
    }
    const gentler = gentlerOf(judgement)
    expect(networkLength(gentler?.text ?? "", site)).toBeLessThanOrEqual(FULL_X)
  }
})
