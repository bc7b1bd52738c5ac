import { asksIn } from "~engine/lexicon/match/asks-in"
import { defineRule, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import { quoteWords } from "~engine/text/quote-words"
import type { SentenceReading } from "~engine/text/sentence"
import type { Token } from "~engine/text/token"
import type { Span } from "~engine/types"

/** Words in capitals in a row from which on they are shouted; shorter runs are names and abbreviations. */
const MIN_SHOUTED_WORDS = 3

/** At least one of them is this long: "US and UK" is no shout. */
const MIN_SHOUTED_LETTERS = 4

const shoutsIn = memoize(capitalRuns)

export default defineRule({
  id: "no-shouting",
  title: "Capitals beside an ask",
  leaning: "salesy",
  scope: "draft",
  principles: [12],
  docs: {
    why: "Shouting for joy is fine; next to an ask, capitals read as a hard sell.",
    instead: "Write it in small letters, and let the words carry it.",
    source: "Twitter\u2019s published ranking code, 2023"
  },
  examples: {
    flagged: [
      "THIS IS HUGE. Order yours today.",
      "Get yours now WHILE THEY LAST HERE",
      "FREE FOR ALL of you! Sign up here."
    ],
    fine: [
      "WE WON THE CUP!",
      "The BBC and the NHS agreed. Book a seat today.",
      "NASA launched it from Florida.",
      "I said NO and meant it."
    ]
  },
  check: shoutsBesideAsks
})

function* shoutsBesideAsks({ sentences }: Draft): Iterable<Match> {
  if (!sentences.some(({ reading }) => asksIn(reading).length > 0)) return
  for (const { start, reading } of sentences) {
    for (const run of shoutsIn(reading)) {
      const words = quoteWords(reading.text.slice(run.start, run.end))
      yield { start: start + run.start, end: start + run.end, message: `${words} is shouted.` }
    }
  }
}

function capitalRuns({ tokens }: SentenceReading): readonly Span[] {
  const runs: Token[][] = [[]]
  for (const token of tokens) {
    if (token.type === "punctuation" || token.type === "number") continue
    if (token.type === "word" && isCapital(token.text)) runs.at(-1)!.push(token)
    else if (runs.at(-1)!.length > 0) runs.push([])
  }
  return runs
    .filter((run) => run.length >= MIN_SHOUTED_WORDS)
    .filter((run) => run.some(({ text }) => text.length >= MIN_SHOUTED_LETTERS))
    .map((run) => ({ start: run[0]!.start, end: run.at(-1)!.end }))
}

function isCapital(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase()
}
