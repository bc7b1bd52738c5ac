import { readdirSync, readFileSync } from "node:fs"

import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import { gentlerOf } from "~engine/judgement"
import { applyEdits } from "~engine/text/edit"
import { foldLetters } from "~engine/text/fold-letters"
import { networkLength } from "~engine/text/network-length"
import { type Fact, lostFacts } from "~engine/rewording/facts/protected-facts"
import { overlaps } from "~engine/text/span"
import { findPushes } from "~engine/rewording/calls/find-pushes"
import { parseDraft } from "~engine/text/parse-draft"
import { reword } from "~engine/rewording/reword"
import { MOVES } from "~engine/rewording/moves/index"
import { type DraftInput, type JudgeOptions, type Suggestion, SURFACES, TONES } from "~engine/types"
import { NETWORK_IDS, networkOf } from "~networks/index"

const FULL = process.env["SOFTSELL_FULL"] === "1"

/** Drafts tried in each property: 1,000 in all in `npm test`, 20,000 in `npm run test:full`. */
const RUNS = FULL ? 20_000 : 1000

const judge = createJudge(reword)

/** Gives the same probability as {@link judge} in a fraction of the time. */
const scorer = createJudge()

/** Most drafts are let through to rewording: what is tested holds of whatever is offered. */
const OPTIONS: JudgeOptions = { sensitivity: "strict" }

const corpus: readonly DraftInput[] = readdirSync("assets/corpus")
  .filter((name) => name.endsWith(".ndjson"))
  .flatMap((name) => readFileSync(`assets/corpus/${name}`, "utf8").split("\n").filter(Boolean))
  .map((line) => {
    const { text, site = "x", surface = "post" } = JSON.parse(line) as Partial<DraftInput>
    return { text: text!, site, surface }
  })

/** Pieces of drafts, some of them hard: facts next to phrases that moves change. */
const PIECES: readonly string[] = [
  ...MOVES.flatMap(({ examples }) => examples.map(({ before }) => before)),
  "Buy now!!! Only $9.99 \u{1F525}\u{1F525}\u{1F525}",
  "Get your copy of \u201CThe Long Night\u201D by Noor Osei today: https://example.org/b?x=1&y=2",
  "Check out @ada_l\u2019s amazing new post \u{1F449} https://t.co/abc",
  "HURRY, ONLY 3 LEFT in Leith!!",
  "Save 20% with code SPRING26 until 4 May.",
  "Like if you love Fridays!",
  "Want the list? Comment LIST and I\u2019ll send you the whole list.",
  "Follow me, @bo and #bread for more!",
  "\u05E9\u05DC\u05D5\u05DD \u0628\u0643",
  "\uD83D",
  "a\u0000b\u200Bc",
  "P.S. It ends tonight.",
  "1. Register now: https://example.org",
  "#one #two #three #four #five #six2",
  "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u{1F468}\u200D\u{1F469}\u200D\u{1F467} 2\uFE0F\u20E35\uFE0F\u20E3",
  "We are thrilled to announce that our world-class team has won the 2025 Baker Award!"
]

const site = fc.constantFrom(...NETWORK_IDS)
const surface = fc.constantFrom(...SURFACES)
const tone = fc.constantFrom(...TONES)

const generated = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) }
      ),
      fc.constantFrom(" ", "\n", "\n\n", "  ")
    ),
    { minLength: 1, maxLength: 6 }
  )
  .map((parts) => parts.map(([words, gap]) => words + gap).join(""))

const draft = fc.oneof(
  { weight: 2, arbitrary: fc.record({ text: generated, site, surface }) },
  { weight: 1, arbitrary: fc.constantFrom(...corpus) }
)

/** Rise in probability that a gentler draft may bring. */
const MAX_RISE = 0.04

/** The same of a suggestion: where many pushes are, one less may weigh nothing. */
const MAX_SUGGESTED_RISE = 0.005

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")
}

const removes = ({ depth, replacement }: Suggestion): boolean =>
  depth === "sentence" && replacement === ""

/** Facts that a move may take: surplus #tags, repeated emoji, the magic word of a gate. */
const MAY_TAKE: Readonly<Record<string, readonly string[]>> = {
  "trim-hashtags": ["hashtag"],
  "calm-punctuation": ["emoji"],
  "open-gate": ["name", "quotation", "number", "emoji"]
}

/** A text as a reader reads it: styled letters are letters. */
function plain(text: string): string {
  return foldLetters(text)?.text ?? text
}

/** Facts lost by a change, less those it may take, and "today" where it only hurries. */
function wrongfullyLost(before: string, after: string, move: string): readonly Fact[] {
  const allowed = MAY_TAKE[move] ?? []
  return lostFacts(plain(before), plain(after)).filter(
    ({ kind, text }) =>
      !allowed.includes(kind) && !(kind === "date" && /^(?:today|tonight)$/iu.test(text))
  )
}

describe("whatever is offered", () => {
  test(
    "keeps the facts, the lines and the length, and does not raise the probability",
    { timeout: 3_000_000 },
    () => {
      let offers = 0
      fc.assert(
        fc.property(draft, tone, (input, voice) => {
          const options = { ...OPTIONS, tone: voice }
          const judgement = judge.judge(input, options)
          const { suggestions, salesy } = judgement
          const gentler = gentlerOf(judgement)
          const limit = Math.max(
            networkOf(input.site).maxLength,
            networkLength(input.text, input.site)
          )
          offers += suggestions.length
          for (const suggestion of suggestions) {
            const words = input.text.slice(suggestion.start, suggestion.end)
            for (const replacement of [suggestion.replacement, ...suggestion.alternatives]) {
              const text = applyEdits(input.text, [{ ...suggestion, replacement }])
              expect(text.trim()).not.toBe("")
              expect(networkLength(text, input.site)).toBeLessThanOrEqual(limit)
              expect(scorer.judge({ ...input, text }, options).salesy).toBeLessThanOrEqual(
                salesy + MAX_SUGGESTED_RISE
              )
              if (removes(suggestion)) continue
              expect(wrongfullyLost(words, replacement, suggestion.move)).toEqual([])
              expect(replacement.split("\n").length).toBe(words.split("\n").length)
            }
          }
          if (gentler) {
            expect(gentler.salesy).toBeLessThanOrEqual(salesy + MAX_RISE)
            expect(findPushes(parseDraft({ ...input, text: plain(gentler.text) }))).toEqual([])
            expect(lettersOf(gentler.text)).not.toBe(lettersOf(input.text))
            const again = judge.judge({ ...input, text: gentler.text }, options)
            expect(gentlerOf(again)).toBeNull()
            expect(gentler.salesy).toBe(
              judge.judge({ ...input, text: gentler.text }, options).salesy
            )
            expect(networkLength(gentler.text, input.site)).toBeLessThanOrEqual(limit)
            const listed = ["link", "mention", "number", "price", "date"]
            const unlisted = lostFacts(plain(input.text), plain(gentler.text)).filter(
              ({ kind, text }) => listed.includes(kind) && !gentler.removed.includes(text)
            )
            expect(unlisted).toEqual([])
          }
        }),
        { numRuns: RUNS * 0.6 }
      )
      // The property says nothing where nothing is offered.
      expect(offers).toBeGreaterThan(RUNS * 0.3)
    }
  )

  test(
    "does not overlap at one depth, so that the order of applying does not matter",
    { timeout: 3_000_000 },
    () => {
      fc.assert(
        fc.property(draft, tone, (input, voice) => {
          const { suggestions } = judge.judge(input, { ...OPTIONS, tone: voice })
          for (const depth of ["phrase", "sentence"] as const) {
            const level = suggestions.filter((suggestion) => suggestion.depth === depth)
            for (const [index, one] of level.entries()) {
              expect(level.slice(index + 1).some((other) => overlaps(one, other))).toBe(false)
            }
            expect(applyOneByOne(input.text, level)).toBe(
              applyOneByOne(input.text, [...level].reverse())
            )
          }
        }),
        { numRuns: RUNS * 0.2 }
      )
    }
  )

  test("is not undone by what is offered afterwards", { timeout: 3_000_000 }, () => {
    fc.assert(
      fc.property(draft, tone, (input, voice) => {
        const options = { ...OPTIONS, tone: voice }
        for (const suggestion of judge.judge(input, options).suggestions) {
          const text = applyEdits(input.text, [suggestion])
          for (const again of judge.judge({ ...input, text }, options).suggestions) {
            for (const replacement of [again.replacement, ...again.alternatives]) {
              expect(applyEdits(text, [{ ...again, replacement }])).not.toBe(input.text)
            }
          }
        }
      }),
      { numRuns: RUNS * 0.2 }
    )
  })

  test(
    "uses a stock phrase once in a draft, and not in two drafts running",
    { timeout: 3_000_000 },
    () => {
      fc.assert(
        fc.property(draft, draft, tone, (first, second, voice) => {
          const options = { ...OPTIONS, tone: voice }
          const { phrases } = judge.judge(first, options)
          expect(new Set(phrases).size).toBe(phrases.length)
          const next = judge.judge(second, { ...options, recentPhrases: phrases })
          expect(next.phrases.filter((phrase) => phrases.includes(phrase))).toEqual([])
        }),
        { numRuns: RUNS * 0.1 }
      )
    }
  )
})

/** Applies suggestions one after the other, each where it has moved to. */
function applyOneByOne(text: string, suggestions: readonly Suggestion[]): string {
  let result = text
  const done: Suggestion[] = []
  for (const suggestion of suggestions) {
    const shift = done
      .filter(({ start }) => start < suggestion.start)
      .reduce((sum, { start, end, replacement }) => sum + replacement.length - (end - start), 0)
    result = applyEdits(result, [
      {
        start: suggestion.start + shift,
        end: suggestion.end + shift,
        replacement: suggestion.replacement
      }
    ])
    done.push(suggestion)
  }
  return result
}
