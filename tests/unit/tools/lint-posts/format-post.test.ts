import { expect, test } from "vitest"

import type { Judgement } from "~engine/types"
import { formatPost } from "~tools/lint-posts/format-post"

const judgement: Judgement = {
  verdict: "salesy",
  salesy: 0.98765432,
  strength: 2,
  kind: "promotion",
  findings: [
    { rule: "no-urgency", start: 0, end: 3, message: "m", why: "w", source: null, share: 0.5 }
  ],
  good: [{ rule: "lesson-learned", start: 4, end: 7, message: "g" }],
  suggestions: [
    {
      ...{ rule: "no-urgency", move: "s", depth: "phrase", start: 0, end: 3 },
      ...{ replacement: "Get", alternatives: ["See"], placeholder: null }
    }
  ],
  prompt: {
    ...{ id: "what-about", question: "q", at: 6, text: " [w]" },
    ...{ placeholder: { start: 1, end: 4 } }
  },
  gentler: { text: "Get it", salesy: 0.2, strength: 0, removed: ["$5"], moves: ["m"] },
  phrases: [],
  truncated: false
}
const post = { id: "k", input: { text: "Buy now\nit", site: "x", surface: "post" } } as const

test("JSON has the published fields, in order, and no others", () => {
  const line = formatPost(post, judgement, "json")
  expect(line.endsWith("}\n")).toBe(true)
  const out = JSON.parse(line) as Record<string, unknown>
  expect(Object.keys(out)).toEqual(
    "id verdict unsure salesy strength kind findings good suggestions prompt gentler".split(" ")
  )
  expect(out.salesy).toBe(0.987654)
  expect(Object.keys((out.findings as object[])[0]!)).toEqual(
    "rule start end message why source share".split(" ")
  )
  expect(Object.keys((out.suggestions as object[])[0]!)).toEqual(
    "rule depth start end replacement alternatives placeholder".split(" ")
  )
  expect(Object.keys(out.gentler as object)).toEqual(
    "text salesy strength removed moves".split(" ")
  )
})

test("text shows verdict, percentage, words and reasons", () => {
  const text = formatPost(post, judgement, "text")
  expect(text).toContain("k: salesy, 99 %, promotion")
  expect(text).toContain('"Buy" m [no-urgency, 50 %]')
})

test.each([
  [
    { verdict: "soft-sell", strength: 1 },
    { verdict: "soft-sell", unsure: null, strength: 1, gentler: null }
  ],
  [{ verdict: "valuable" }, { verdict: "valuable", unsure: null, strength: 0, gentler: null }],
  [
    { verdict: "unsure", reason: "too-short" },
    { verdict: "unsure", unsure: "too-short", strength: 0, gentler: null }
  ]
] as const)("fields of other verdicts are null or 0: %j", (decision, expected) => {
  const { salesy, kind, findings, good, suggestions, phrases, truncated } = judgement
  const base = {
    salesy,
    kind,
    strength: 0 as const,
    findings,
    good,
    suggestions,
    phrases,
    truncated
  }
  const line = formatPost(post, { ...base, ...decision }, "json")
  expect(JSON.parse(line)).toMatchObject(expected)
})
