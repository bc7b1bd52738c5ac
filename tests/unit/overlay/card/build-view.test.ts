import { expect, test } from "vitest"

import type { Finding, Judgement, JudgementBase, Suggestion } from "~engine/types"
import { buildView } from "~overlay/card/build-view"

const TEXT = "Act now. Really, act now. Link in bio."

function at(words: string, nth = 1) {
  let start = -1
  for (let turn = 0; turn < nth; turn++) start = TEXT.toLowerCase().indexOf(words, start + 1)
  return { start, end: start + words.length }
}

function finding(words: string, rule: string, share: number): Finding {
  return { ...at(words), rule, share, message: `${rule} seen.`, why: "Why.", source: null }
}

function suggestion(span: { start: number; end: number }, replacement: string): Suggestion {
  return {
    ...span,
    rule: "r",
    move: "s",
    depth: "phrase",
    replacement,
    alternatives: [],
    placeholder: null
  }
}

const base: JudgementBase = {
  salesy: 0.9,
  kind: "promotion",
  strength: 2,
  findings: [
    finding("act now", "urgency", 0.3),
    finding("really", "hype", 0.1),
    finding("link in bio", "link", 0.5),
    finding("bio", "fourth", 0.05)
  ],
  good: [],
  suggestions: [suggestion(at("act now", 2), "have a look"), suggestion(at("act now"), "")],
  phrases: [],
  truncated: false
}
const judgement = {
  ...base,
  verdict: "salesy",
  strength: 2,
  gentler: null,
  prompt: null
} satisfies Judgement
const part = { text: TEXT, judgement }

test("at most three reasons, the strongest first, one for each rule", () => {
  const view = buildView([part], judgement)
  expect(view.reasons.map(({ text }) => text)).toEqual([
    "link seen.",
    "urgency seen.",
    "hype seen."
  ])
})

test.each([
  ["act now, then act now", 14],
  ["act now, then\nact now", 14],
  ["act\nnow, then act now", 14],
  ["act now, then act\n\nnow", 14]
])(
  "offers stand in the order of the draft, and a repeated phrase says which it is: %j",
  (text, second) => {
    const spans = [
      { start: second, end: text.length },
      { start: 0, end: 7 }
    ]
    const view = buildView(
      [
        {
          text,
          judgement: {
            ...judgement,
            findings: [],
            suggestions: spans.map((span) => suggestion(span, "see it"))
          }
        }
      ],
      judgement
    )
    expect(view.offers.map(({ options }) => options[0]?.name)).toEqual([
      "Replace \u201Cact now\u201D with \u201Csee it\u201D",
      "Replace \u201Cact now\u201D with \u201Csee it\u201D (2nd)"
    ])
  }
)

test("an alternative that equals the first choice is no second button", () => {
  const twice = { ...suggestion(at("act now"), "see it"), alternatives: ["see it", "have a look"] }
  const view = buildView(
    [{ text: TEXT, judgement: { ...judgement, suggestions: [twice] } }],
    judgement
  )
  expect(view.offers[0]?.options.map(({ replacement }) => replacement)).toEqual([
    "see it",
    "have a look"
  ])
})

test.each([
  ["salesy", judgement, /^Salesy/, null],
  ["a soft sell", { ...base, verdict: "soft-sell", strength: 1 }, /^Soft sell/, null],
  [
    "valuable, with what is good",
    {
      ...base,
      verdict: "valuable",
      findings: [],
      good: [{ start: 0, end: 1, rule: "g", message: "A figure." }]
    },
    /^Valuable/,
    "A figure."
  ],
  [
    "too short",
    { ...base, verdict: "unsure", reason: "too-short" },
    /^Not sure/,
    "A few more words would tell."
  ],
  [
    "another language",
    { ...base, verdict: "unsure", reason: "not-english" },
    /^Not sure/,
    "Softsell only reads English so far."
  ]
] as const)("headline and aside: %s", (_name, whole, headline, aside) => {
  const view = buildView([{ text: TEXT, judgement: whole }], whole)
  expect(view.headline).toMatch(headline)
  expect(view.aside).toBe(aside)
})

test("a hard sell that no wording helps says so kindly, a light pitch does not", () => {
  const hard = { ...judgement, strength: 3 } as const
  expect(buildView([part], hard).notes.join(" ")).toContain("offer at heart")
  expect(buildView([part], { ...judgement, strength: 1 }).notes).toEqual([])
})

test("in a thread each offer knows its part, and a part that is salesy by itself is named", () => {
  const calm: Judgement = { ...base, verdict: "valuable", findings: [], suggestions: [] }
  const view = buildView([{ text: "Hello.", judgement: calm }, part], calm)
  expect(view.offers.map((offer) => offer.part)).toEqual([1, 1])
  expect(view.notes).toEqual(["Part 2 reads as salesy when it stands alone."])
})
