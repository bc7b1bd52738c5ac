import { asksIn } from "~engine/lexicon/match/asks-in"
import { defineRule, findAll, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import { quoteWords } from "~engine/text/quote-words"
import type { SentenceReading } from "~engine/text/sentence"
import { shift } from "~engine/text/span"

/** Three exclamation marks, or three emoji, in a row. Bounded, so that a hostile row is cut into pieces, not retried. */
const RUNS =
  /!{3,100}|(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)[\u{1F3FB}-\u{1F3FF}]?\s?){3,40}/gu

export default defineRule({
  id: "no-emphasis-runs",
  title: "Rows of exclamation marks or emoji beside an ask",
  leaning: "salesy",
  scope: "draft",
  principles: [12],
  docs: {
    why: "Next to an ask, piled-up emphasis stands in for a reason.",
    instead: "Keep one mark, or none."
  },
  examples: {
    flagged: [
      "Our shop is open!!! Order yours today",
      "Sign up now \u{1F525}\u{1F525}\u{1F525}",
      "Subscribe to my channel!!!!"
    ],
    fine: ["We won!!!", "Happy birthday \u{1F389}\u{1F389}\u{1F389}", "Order yours today!"]
  },
  check: emphasisBesideAsks
})

function* emphasisBesideAsks({ sentences }: Draft): Iterable<Match> {
  if (!sentences.some(({ reading }) => asksIn(reading).length > 0)) return
  for (const { start, reading } of sentences) {
    for (const run of runsIn(reading)) yield shift(run, start)
  }
}

const runsIn = memoize(({ text }: SentenceReading) =>
  Array.from(findAll(text, RUNS, (marks) => `${quoteWords(marks)} stands in for a reason.`))
)
