import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import { foldLetters } from "~engine/text/fold-letters"

/** The same words in another look; `first` is where the block has its A and its a. */
function styled(text: string, first: { readonly A: number; readonly a: number }): string {
  return text.replace(/[A-Za-z]/g, (letter) => {
    const isCapital = letter < "a"
    return String.fromCodePoint(
      letter.charCodeAt(0) - (isCapital ? 0x41 : 0x61) + (isCapital ? first.A : first.a)
    )
  })
}

const LOOKS = {
  "mathematical bold": { A: 0x1d400, a: 0x1d41a },
  "mathematical bold script": { A: 0x1d4d0, a: 0x1d4ea },
  "sans-serif bold": { A: 0x1d5d4, a: 0x1d5ee },
  "sans-serif italic": { A: 0x1d608, a: 0x1d622 },
  monospace: { A: 0x1d670, a: 0x1d68a },
  "full width": { A: 0xff21, a: 0xff41 },
  circled: { A: 0x24b6, a: 0x24d0 },
  "negative squared": { A: 0x1f170, a: 0x1f170 },
  "negative circled": { A: 0x1f150, a: 0x1f150 }
} as const

describe("styled letters read as plain ones", () => {
  test.each(Object.entries(LOOKS))("%s", (_, first) => {
    expect(foldLetters(styled("Buy my Course", first))!.text.toLowerCase()).toBe("buy my course")
  })

  test("small capitals", () => {
    expect(foldLetters("\u0299\u1D1C\u028F \u0274\u1D0F\u1D21")!.text).toBe("buy now")
  })
})

test.each([
  "Buy my course",
  "Half a cup: \u00BD",
  "Acme\u2122",
  "\u2460 mix",
  "\u{1F680} caf\u00E9"
])("left as it is: %s", (text) => {
  expect(foldLetters(text)).toBeNull()
})

test("every span of the folded text points at the letters that it was folded from", () => {
  const piece = fc.oneof(
    fc.constantFrom("Buy now", "\u{1F680}", " ", "\u00BD", "caf\u00E9", "\n"),
    fc.constantFrom(...Object.values(LOOKS).map((first) => styled("Ab c", first)))
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (pieces, one, other) => {
      const text = pieces.join("")
      const folded = foldLetters(text)
      if (!folded) return
      const [start, end] = [one, other]
        .map((at) => at % (folded.text.length + 1))
        .sort((a, b) => a - b)
      const span = folded.toWritten({ start: start!, end: end! })
      const written = text.slice(span.start, span.end)
      expect(foldLetters(written)?.text ?? written).toBe(folded.text.slice(start, end))
    })
  )
})

test("a pitch in bold script is a pitch, and its marks stand on the letters as written", () => {
  const text = `Morning all. ${styled("Buy my course now", LOOKS["sans-serif bold"])}, only today: https://shop.example/a`
  const judgement = createJudge().judge({ text, site: "x", surface: "post" })
  const plain = createJudge().judge({
    text: "Morning all. Buy my course now, only today: https://shop.example/a",
    site: "x",
    surface: "post"
  })
  expect(judgement.salesy).toBe(plain.salesy)
  expect(judgement.findings.length).toBe(plain.findings.length)
  for (const [index, { start, end }] of judgement.findings.entries()) {
    const twin = plain.findings[index]!
    const words = text.slice(start, end)
    expect(foldLetters(words)?.text ?? words).toBe(
      "Morning all. Buy my course now, only today: https://shop.example/a".slice(
        twin.start,
        twin.end
      )
    )
  }
})
