import { expect, test } from "vitest"

import type { Finding, Judgement, JudgementBase, Suggestion } from "~engine/types"
import { OWN_WORDS } from "~engine/own-words"
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
    finding("act now", "no-urgency", 0.3),
    finding("really", "no-hype-words", 0.1),
    finding("link in bio", "no-link-in-bio", 0.5),
    finding("bio", "no-bare-link", 0.05)
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

test("every marked place is a mark, in the order of the draft; words that overlap are one", () => {
  const { marks, label, name } = buildView([part], judgement)
  expect(marks.map(({ words, effect }) => `${words} ${effect}`)).toEqual([
    "Act now creates pressure",
    "Really praises without proof",
    // The offer of the second "act now", which no rule marked.
    "act now could be calmer",
    "Link in bio sends people elsewhere"
  ])
  expect(marks.map(({ findings }) => findings.length)).toEqual([1, 1, 0, 2])
  expect([label, name]).toEqual(["Salesy \u00B7 3", "Salesy, 3 marks"])
})

test("why a reader minds comes with source and date", () => {
  const known = { ...base.findings[0]!, source: "A study, 2024" }
  const view = buildView(
    [{ text: TEXT, judgement: { ...judgement, findings: [known] } }],
    judgement
  )
  expect(view.marks[0]?.why).toBe("Why. (A study, 2024)")
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
    expect(view.marks.map(({ offer }) => offer?.options[0]?.name)).toEqual([
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
  expect(
    view.marks.find(({ offer }) => offer)?.offer?.options.map(({ replacement }) => replacement)
  ).toEqual(["see it", "have a look"])
})

const good = (rule: string) => [{ start: 0, end: 1, rule, message: "" }]

test.each([
  ["salesy", judgement, "Salesy, 3 marks", "It creates pressure."],
  [
    "a soft sell, with what is left",
    { ...base, verdict: "soft-sell", strength: 1 },
    "Soft sell",
    "An offer, plainly put. It still creates pressure."
  ],
  [
    "a soft sell with nothing left",
    { ...base, findings: [], verdict: "soft-sell", strength: 1 },
    "Soft sell",
    "An offer, plainly put."
  ],
  [
    "valuable, with what is good",
    { ...base, verdict: "valuable", findings: [], good: good("tips-without-strings") },
    "Valuable: practical tip",
    "People can use it right away."
  ],
  [
    "valuable without evidence",
    { ...base, verdict: "valuable", findings: [] },
    "Nothing salesy",
    "It doesn\u2019t push anyone."
  ],
  [
    "too short",
    { ...base, verdict: "unsure", reason: "too-short" },
    "Too short",
    "A few more words, and Softsell can tell."
  ],
  [
    "a close call, with its reason",
    { ...base, verdict: "unsure", reason: "close-call" },
    "Borderline: creates pressure",
    "It creates pressure. An example would help."
  ],
  [
    "another language",
    { ...base, verdict: "unsure", reason: "not-english" },
    "Not English",
    "Softsell only reads English so far."
  ]
] as const)("chip and sentence: %s", (_name, whole, name, sentence) => {
  const view = buildView([{ text: TEXT, judgement: whole }], whole)
  expect([view.name, view.sentence]).toEqual([name, sentence])
})

test("a question is asked where the draft cannot be reworded as it is", () => {
  const prompt = {
    id: "what",
    question: "What?",
    at: 8,
    text: " It is [what].",
    placeholder: { start: 7, end: 13 }
  }
  const asked = { ...judgement, prompt }
  expect(buildView([{ text: TEXT, judgement: asked }], asked).prompt).toMatchObject({
    part: 0,
    before: TEXT,
    name: "Add a line \u201CIt is [what].\u201D"
  })
  const gentler = { text: "Act.", salesy: 0.2, strength: 1, removed: [], moves: [] } as const
  const both = { ...asked, gentler }
  expect(buildView([{ text: TEXT, judgement: both }], both).prompt).toBeNull()
})

test("in a thread a part that is salesy by itself is named", () => {
  const calm: Judgement = { ...base, verdict: "valuable", findings: [], suggestions: [] }
  const view = buildView([{ text: "Hello.", judgement: calm }, part], calm)
  expect(view.marks).toEqual([])
  expect(view.notes).toEqual(["Part 2 is salesy on its own."])
})

test("an offer for a part of marked words shows what all of them become", () => {
  const { start, end } = at("link in bio")
  const inside = suggestion({ start: start + "link in ".length, end }, "the first comment")
  const known: Judgement = { ...judgement, suggestions: [inside] }
  const mark = buildView([{ text: TEXT, judgement: known }], known).marks.find(
    ({ words }) => words === "Link in bio"
  )
  expect(mark?.offer?.options.map(({ shown }) => shown)).toEqual(["Link in the first comment"])
  // What is copied where an editor refuses is pasted over "bio" alone.
  expect(mark?.offer?.options.map(({ fresh }) => fresh)).toEqual(["the first comment"])
  expect(mark?.offer?.options.map(({ name }) => name)).toEqual([
    "Replace \u201Cbio\u201D with \u201Cthe first comment\u201D"
  ])
})

test("a sentence that the gentler version keeps can be left out as well, in one place", () => {
  const pressure: Suggestion = { ...suggestion(at("act now.", 2), ""), depth: "sentence" }
  const gone: Suggestion = { ...suggestion(at("link in bio."), ""), depth: "sentence" }
  const gentler = {
    text: "Act soon. Really, act now.",
    salesy: 0.5,
    strength: 1,
    removed: [],
    moves: []
  } as const
  const offered: Judgement = { ...judgement, suggestions: [pressure, gone], gentler }
  const { leaveOut, marks } = buildView([{ text: TEXT, judgement: offered }], offered)
  expect(leaveOut.map(({ options }) => options[0]?.name)).toEqual(["Remove \u201Cact now.\u201D"])
  expect(marks.filter(({ offer, isFirst }) => offer === leaveOut[0] && isFirst)).toEqual([])
  expect(buildView([part], judgement).leaveOut).toEqual([])
})

const OWN: Finding = {
  ...finding("really", OWN_WORDS, 0),
  message: "\u201CReally\u201D is a word you avoid."
}
const INSTEAD: Suggestion = {
  ...suggestion(at("really"), "truly"),
  rule: OWN_WORDS,
  move: OWN_WORDS
}

test.each([
  ["valuable", "Nothing salesy \u00B7 1", "Nothing salesy, 1 of your words"],
  ["soft-sell", "Soft sell \u00B7 1", "Soft sell, 1 of your words"]
] as const)(
  "an own word in a %s draft has a mark, and changes no state",
  (verdict, label, name) => {
    const findings = [finding("link in bio", "no-link-in-bio", 0.1), OWN]
    const found: Judgement = {
      ...base,
      ...(verdict === "valuable" ? { verdict } : { verdict, strength: 1 }),
      findings: verdict === "valuable" ? findings : [OWN],
      suggestions: [INSTEAD]
    }
    const view = buildView([{ text: TEXT, judgement: found }], found)
    expect(view).toMatchObject({ label, name })
    expect(view.marks).toMatchObject([
      {
        words: "Really",
        effect: "is on your list",
        offer: { options: [{ name: "Replace \u201CReally\u201D with \u201Ctruly\u201D" }] },
        ignore: { here: "Ignore \u201CReally\u201D", always: null }
      }
    ])
    expect(view.sentence).not.toContain("list")
  }
)

test("words that overlap are called what one line is seen under, and offered so", () => {
  const findings = [finding("act n", "no-urgency", 0.3), finding("act now", "no-hype-words", 0.1)]
  const overlapping = { ...judgement, findings, suggestions: [suggestion(at("act"), "Start")] }
  const [mark] = buildView([{ text: TEXT, judgement: overlapping }], overlapping).marks
  expect(mark?.words).toBe("Act now")
  expect(mark?.effect).toBe("creates pressure")
  expect(mark?.ignore?.here).toBe("Ignore \u201CAct now\u201D")
  expect(mark?.offer?.options[0]?.shown).toBe("Start now")
})

test.each([
  ["Buy it. ", "Ignore \u201CBuy it.\u201D", "Always ignore \u201CBuy it.\u201D"],
  [
    "It could be the very last laptop that you, or anybody in your family, will ever have to look for. ",
    "Ignore \u201CIt could be the very last laptop that you, or anybody in your family, will ever have to look for.\u201D",
    null
  ]
])(
  "marked words can be left alone in this draft, a phrase for good too: %s",
  (text, here, always) => {
    const span = { start: 0, end: text.trim().length }
    const found = { ...judgement, suggestions: [], findings: [{ ...base.findings[0]!, ...span }] }
    expect(buildView([{ text, judgement: found }], found).marks[0]?.ignore).toEqual({
      here,
      always
    })
  }
)
