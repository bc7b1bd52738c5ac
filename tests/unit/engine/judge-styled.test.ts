import { expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import { gentlerOf } from "~engine/judgement"
import { reword } from "~engine/rewording/reword"

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
