import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { scoreDraft } from "~engine/classifier/score-draft"
import { createJudge } from "~engine/judge"
import { isOwnWord } from "~engine/own-words"
import { reword } from "~engine/rewording/reword"
import { finish } from "~engine/steps"
import { ruleSteps } from "~engine/rules/run-rules"
import { applyEdits } from "~engine/text/edit"
import { parseDraft } from "~engine/text/parse-draft"
import type { JudgeOptions, OwnWord } from "~engine/types"

const judge = createJudge(reword)

function judged(text: string, list: readonly OwnWord[], options: JudgeOptions = {}) {
  return judge.judge({ text, site: "linkedin", surface: "post" }, { ...options, ownWords: list })
}

function marked(text: string, ...words: string[]): string[] {
  const list = words.map((each) => ({ words: each, instead: [] }))
  return judged(text, list)
    .findings.filter(isOwnWord)
    .map(({ start, end }) => text.slice(start, end))
}

function reworded(text: string, words: string, ...instead: string[]): string[] {
  const own = judged(text, [{ words, instead }]).suggestions.filter(isOwnWord)
  const [first] = own
  return [first?.replacement, ...(first?.alternatives ?? [])].flatMap((replacement) =>
    first && replacement !== undefined ? [applyEdits(text, [{ ...first, replacement }])] : []
  )
}

describe("a word of one's own is found", () => {
  test.each([
    ["in any case", "Just do it. JUST do it, just so.", ["just"], ["Just", "JUST", "just"]],
    [
      "as a phrase, whatever the space",
      "At the\u00A0end  of the day.",
      ["the end of the day"],
      ["the\u00A0end  of the day"]
    ],
    ["with either apostrophe", "We don\u2019t and don't.", ["don't"], ["don\u2019t", "don't"]],
    [
      "with letters beyond English",
      "Das ist für Überflieger, Straße.",
      ["überflieger", "FÜR"],
      ["für", "Überflieger"]
    ],
    [
      "whether composed or not",
      "cafe\u0301 and caf\u00E9",
      ["caf\u00E9"],
      ["cafe\u0301", "caf\u00E9"]
    ],
    [
      "in quotation marks and brackets",
      "\u201Csynergy\u201D (synergy)",
      ["synergy"],
      ["synergy", "synergy"]
    ],
    [
      "in styled letters",
      "This is \u{1D5F7}\u{1D602}\u{1D600}\u{1D601} fine today",
      ["just"],
      ["\u{1D5F7}\u{1D602}\u{1D600}\u{1D601}"]
    ],
    ["with signs of its own", "C++ and (c++) and c+++!", ["C++"], ["C++", "c++", "c++"]],
    ["as a tag, where that is the word", "So fine #ad today", ["#ad"], ["#ad"]],
    ["the longest first", "very unique things", ["unique", "very unique"], ["very unique"]],
    [
      "in a quotation too",
      "She said \u201Cit is a game changer\u201D to us all.",
      ["game changer"],
      ["game changer"]
    ]
  ])("%s", (_how, text, words, found) => {
    expect(marked(text, ...words)).toEqual(found)
  })

  test.each([
    ["within a word", "unjust adjust justice", "just"],
    ["within letters beyond English", "ajust\u00E9 just\u00E9", "just"],
    ["before an apostrophe", "I can't go", "can"],
    ["beside a hyphen", "a game-changer", "game"],
    ["in a link", "See https://example.com/just/now and just.example.com", "just"],
    ["in a name or a tag", "Ask @just or #just", "just"]
  ])("but not %s", (_where, text, word) => {
    expect(marked(text, word)).toEqual([])
  })

  test("but not where it is left alone in this draft", () => {
    const list = [{ words: "just", instead: ["simply"] }]
    const options = { isIgnoredHere: (phrase: string) => phrase === "just" }
    const { findings, suggestions } = judged("Just so we all know.", list, options)
    expect([...findings, ...suggestions].filter(isOwnWord)).toEqual([])
    const always = { isIgnored: (phrase: string) => phrase === "just" }
    expect(judged("Just so we all know.", list, always).findings.filter(isOwnWord)).toHaveLength(1)
  })
})

describe("what one says instead", () => {
  test.each([
    [
      "takes its place",
      "We leverage it.",
      "leverage",
      ["use", "rely on"],
      ["We use it.", "We rely on it."]
    ],
    ["begins as it did", "Leverage it.", "leverage", ["use"], ["Use it."]],
    ["is shouted as it was", "We LEVERAGE it.", "leverage", ["use"], ["We USE it."]],
    ["keeps capitals of its own", "we leverage it", "leverage", ["McGuffin"], ["we McGuffin it"]],
    [
      "brings its article",
      "It is an amazing day.",
      "amazing",
      ["fine", "odd"],
      ["It is a fine day.", "It is an odd day."]
    ],
    ["keeps an article that fits", "It is a super day.", "super", ["fine"], ["It is a fine day."]],
    ["may be nothing", "We leverage it.", "leverage", [], []]
  ])("%s", (_how, text, word, instead, expected) => {
    expect(reworded(text, word, ...instead)).toEqual(expected)
  })

  test("fits the network", () => {
    const text = `We use it. ${"It is so. ".repeat(26)}`.padEnd(279, "x")
    const options = { ownWords: [{ words: "use", instead: ["take advantage of"] }] }
    const found = judge.judge({ text, site: "x", surface: "post" }, options)
    expect(found.findings.filter(isOwnWord)).toHaveLength(1)
    expect(found.suggestions.filter(isOwnWord)).toEqual([])
  })

  const SALESY = "Act now! Only 3 spots left in my course, so buy now. Link in bio."

  test("goes into the gentler version, which keeps its facts", () => {
    const gentler = (list: readonly OwnWord[]) => {
      const found = judged(SALESY, list)
      return found.verdict === "salesy" ? found.gentler?.text : undefined
    }
    const text = gentler([])!
    expect(gentler([{ words: "course", instead: ["class"] }])).toBe(text.replace("course", "class"))
    expect(gentler([{ words: "3 spots", instead: ["a few spots"] }])).toBe(text)
    expect(gentler([{ words: "course", instead: [] }])).toBe(text)
  })

  test("no other wording brings in a word to avoid", () => {
    const text = "Act now! Only 3 spots left in my course. Sign up today at https://example.com"
    const offered = (list: readonly OwnWord[]) =>
      judged(text, list).suggestions.flatMap(({ replacement, alternatives }) => [
        replacement,
        ...alternatives
      ])
    const signUp = (wording: string) => wording.startsWith("Sign-up")
    const all = offered([])
    expect(all.some(signUp)).toBe(true)
    expect(offered([{ words: "sign-up", instead: [] }])).toEqual(
      all.filter((wording) => !signUp(wording))
    )
  })
})

const word = fc
  .array(
    fc.constantFrom(
      "just",
      "a",
      "an",
      "amazing",
      "now",
      "Buy",
      "the",
      "über",
      "don't",
      "50%",
      "é",
      "x",
      "#ad"
    ),
    {
      minLength: 1,
      maxLength: 3
    }
  )
  .map((words) => words.join(" "))
const list = fc.array(fc.record({ words: word, instead: fc.array(word, { maxLength: 3 }) }), {
  maxLength: 6
})
const text = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(
        "\n",
        ". ",
        ", ",
        "https://just.com/now",
        "@just",
        "\u{1F600}",
        "Sign up now!",
        "justly",
        "-"
      ),
      fc.string({ unit: "grapheme", maxLength: 5 })
    ),
    { maxLength: 25 }
  )
  .map((pieces) => pieces.join(" "))

describe("whatever the draft and the list", () => {
  test("what is marked is a word of the list, and what is offered goes in", () => {
    fc.assert(
      fc.property(text, list, (draft, own) => {
        const { findings, suggestions } = judged(draft, own)
        const fold = (words: string) =>
          words
            .normalize("NFC")
            .toLowerCase()
            .replace(/\u2019/g, "'")
            .replace(/\s+/g, " ")
        let last = 0
        for (const { start, end, share } of findings.filter(isOwnWord)) {
          expect(own.map(({ words }) => fold(words))).toContain(fold(draft.slice(start, end)))
          expect(start).toBeGreaterThanOrEqual(last)
          expect(share).toBe(0)
          last = end
        }
        for (const depth of ["phrase", "sentence"]) {
          const same = suggestions.filter((one) => one.depth === depth)
          same.forEach(({ start }, at) => {
            expect(start).toBeGreaterThanOrEqual(same[at - 1]?.end ?? 0)
          })
        }
      }),
      { numRuns: 150 }
    )
  })

  test("verdict, score and everything else stay as they are", () => {
    fc.assert(
      fc.property(text, list, (draft, own) => {
        const [without, withList] = [judged(draft, []), judged(draft, own)]
        const rest = (one: typeof without) => ({
          ...one,
          findings: one.findings.filter((each) => !isOwnWord(each)),
          suggestions: null,
          gentler: null
        })
        expect(rest(withList)).toEqual(rest(without))
      }),
      { numRuns: 100 }
    )
  })

  test("the classifier is never told of the list", () => {
    const draft = parseDraft({ text: "Just buy it now, just so.", site: "x", surface: "post" })
    const hits = finish(ruleSteps(draft))
    const before = scoreDraft({ draft, hits, hidden: null })
    judged(draft.text, [{ words: "just", instead: ["simply"] }])
    expect(scoreDraft({ draft, hits, hidden: null })).toEqual(before)
    expect(hits.some(({ rule }) => isOwnWord({ rule: rule.id }))).toBe(false)
  })
})
