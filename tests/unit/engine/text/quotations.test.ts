import { describe, expect, it } from "vitest"

import { parseDraft } from "~engine/text/parse-draft"
import { findQuotations } from "~engine/text/quotations"

function quoted(text: string): readonly string[] {
  const { sentences } = parseDraft({ text, site: "x", surface: "post" })
  return findQuotations(sentences).map(({ start, end }) => text.slice(start, end))
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['He wrote "buy now" twice.', ["buy now"]],
  ["He wrote \u201Cbuy now\u201D twice.", ["buy now"]],
  ["He wrote \u2018buy now\u2019 twice.", ["buy now"]],
  ["He wrote 'buy now' twice.", ["buy now"]],
  ["Er schrieb \u201Ekauf jetzt\u201C.", ["kauf jetzt"]],
  ["Il dit \u00ABachetez\u00BB.", ["achetez"]],
  ["Don't say it isn't so", []],
  ["The boys\u2019 shop and the girls\u2019 shop", []],
  ['"Buy now!" she said. "Or else."', ["Buy now!", "Or else."]],
  ["\u201CBuy now.\n\nOr else.\u201D That was it.", ["Buy now.\n\nOr else."]],
  ['A 5" screen and a 7" screen', []],
  ['It ends with "', []],
  ["\u201Cnever closed", []],
  [`"${"long ".repeat(300)}"`, []],
  ['("in brackets")', ["in brackets"]]
]

describe("findQuotations", () => {
  it.each(cases)("%j", (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it("looks at a row of opening marks in a bounded number of steps", () => {
    expect(quoted('"a '.repeat(3000))).toEqual([])
  })
})
