import nlp from "compromise/two"

import { COMMON_WORDS } from "~engine/lexicon/gentle/common-words"
import { SHOUTED_WORDS, SINGLE_SHOUTS } from "~engine/lexicon/gentle/shouted"
import { capitalised } from "~engine/text/letter-case"
import { defineMove } from "~engine/rewording/move"
import type { SentenceReading } from "~engine/text/sentence"
import type { Token } from "~engine/text/token"

/** Words that are also names or abbreviations in capitals: calm only in the middle of other shouting. */
const AMBIGUOUS = new Set(["us", "it", "who", "may", "am", "im", "dont"])

export default defineMove({
  id: "calm-shouting",
  title: "Capitals become small letters",
  scope: "sentence",
  gentler: "type",
  isCompanion: true,
  inOtherVoice: "keep",
  docs: {
    why: "Capitals read as shouting, and are slower to read.",
    source:
      "Twitter\u2019s open ranking code, TweetTextScorer.java, 2023: the share of capitals lowers the text score"
  },
  examples: [
    {
      before: "BRING THE WHOLE FAMILY TO THE BAKERY",
      after: "Bring the whole family to the bakery"
    },
    { before: "HUGE NEWS for everyone in Leith.", after: "Huge news for everyone in Leith." },
    { before: "The museum is FREE on Sunday.", after: "The museum is free on Sunday." },
    { before: "COME AND JOIN US on the pier.", after: "Come and join us on the pier." },
    {
      before: "STOP RIGHT THERE if you live near the NHS clinic.",
      after: "Stop right there if you live near the NHS clinic."
    },
    { before: "Everything is 20% OFF this week.", after: "Everything is 20% off this week." }
  ],
  *propose(sentence) {
    const { text } = sentence
    const isHeadline = !/\p{Ll}/u.test(text.replace(/https?:\S+|[@#]\S+/gu, ""))
    const runs = runsOf(sentence)
    const shouts = runs.filter((run) => isShout(run, isHeadline))
    // Half a line in capitals reads worse than all of it.
    const isLeft = (run: readonly Token[]) =>
      !shouts.includes(run) && run.every((word) => isEveryday(word, run))
    if (shouts.length > 1 && runs.some(isLeft)) return
    for (const run of shouts) {
      const start = run[0]!.start
      const before = text.slice(0, start)
      const opens = !/[\p{L}\p{N}]/u.test(before) || /[.!?]\s+$/u.test(before)
      const calm = run.reduce(
        (words, token) =>
          words.slice(0, token.start - start) + small(token.text) + words.slice(token.end - start),
        text.slice(start, run.at(-1)!.end)
      )
      yield {
        start,
        end: run.at(-1)!.end,
        depth: "phrase",
        wordings: [{ text: opens ? capitalised(calm) : calm }]
      }
    }
  }
})

/**
 * Whether a run of capitals is shouted. In a line all in capitals any everyday words are; elsewhere only words of
 * `lexicon/gentle/shouted.ts`, for others may be a title. One word that is no everyday word and nothing is touched: half a
 * headline in capitals reads worse than all of it.
 */
function isShout(run: readonly Token[], isHeadline: boolean): boolean {
  if (!run.every((token) => isEveryday(token, run))) return false
  if (run.length === 1) {
    return SINGLE_SHOUTS.has(run[0]!.lower)
  }
  return (
    isHeadline ||
    run.every(({ lower }) => SHOUTED_WORDS.has(plainOf(lower)) || AMBIGUOUS.has(lower))
  )
}

function small(word: string): string {
  return /^I(?:$|['\u2019])/u.test(word) ? "I" + word.slice(1).toLowerCase() : word.toLowerCase()
}

function plainOf(lower: string): string {
  return lower.replace(/'(?:s|re|ll|ve|d|m)$/u, "")
}

/** Stretches of words in capitals with nothing but white space and light marks between them. */
function runsOf({ text, tokens }: SentenceReading): readonly (readonly Token[])[] {
  const runs: Token[][] = []
  let run: Token[] = []
  for (const token of tokens) {
    const inCapitals = token.type === "word" && /^[\p{Lu}'\u2019-]{2,}$|^[AI]$/u.test(token.text)
    const last = run.at(-1)
    const near = !last || /^[\s,&'\u2019-]*$/u.test(text.slice(last.end, token.start))
    if (inCapitals && near) run.push(token)
    else if (token.type !== "punctuation" || !inCapitals) {
      if (!inCapitals && token.type === "punctuation" && /^[,&-]$/u.test(token.text)) continue
      runs.push(run)
      run = inCapitals ? [token] : []
    }
  }
  runs.push(run)
  return runs.map((words) => trimmed(words)).filter((words) => words.length > 0)
}

/** "A" and "I" at the edge of a run belong to the words around it. */
function trimmed(run: readonly Token[]): readonly Token[] {
  let from = 0
  let to = run.length
  while (from < to && run[from]!.text.length === 1) from++
  while (to > from && run[to - 1]!.text.length === 1) to--
  return run.slice(from, to)
}

function isEveryday({ lower, text }: Token, run: readonly Token[]): boolean {
  if (text.length === 1) return true
  const plain = plainOf(lower)
  if (AMBIGUOUS.has(plain)) return run.length >= 3
  return plain.split("-").every((part) => COMMON_WORDS.has(part) || isInLexicon(part))
}

type CompromiseModel = {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> }
}

const LEXICON = (nlp.model() as CompromiseModel).one.lexicon

/** Whether compromise knows a word as anything but a name or an abbreviation. */
function isInLexicon(word: string): boolean {
  const tags = Object.hasOwn(LEXICON, word) ? [LEXICON[word]!].flat() : []
  return (
    tags.length > 0 &&
    !tags.some((tag) =>
      /Name|Person|Place|City|Country|Region|Organization|Company|Team|Month|WeekDay|Holiday|Acronym|Abbreviation|Currency/u.test(
        tag
      )
    )
  )
}
