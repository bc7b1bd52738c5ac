import { asksIn } from "~engine/lexicon/match/asks-in"
import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { OWN_WARES } from "~engine/lexicon/own-wares"
import { defineRule, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import { quoteWords } from "~engine/text/quote-words"
import type { SentenceReading } from "~engine/text/sentence"

const findWares = findPhrases(OWN_WARES)
const waresIn = memoize((reading: SentenceReading) => findWares(reading.text))

export default defineRule({
  id: "no-own-wares-plug",
  title: "Your own product beside an ask or a link",
  leaning: "salesy",
  asks: true,
  scope: "draft",
  principles: [1, 3, 13],
  docs: {
    why: "Next to an ask or a link, naming your own work reads as an ad.",
    instead: "Mention your work where it explains something, and leave it at that."
  },
  examples: {
    flagged: [
      "My new course is about sleep. Sign up here.",
      "Visit our shop and use the code BREAD10.",
      "Click here for my newsletter."
    ],
    fine: [
      "Spent the morning painting the door of our shop.",
      "My book is two years old today, and I still find mistakes in it.",
      "My grandfather\u2019s shop smelled of leather."
    ]
  },
  check: waresBesideAsks
})

function* waresBesideAsks({ sentences }: Draft): Iterable<Match> {
  if (!sentences.some(({ reading }) => asksSomething(reading))) return
  for (const { start, reading } of sentences) {
    for (const ware of waresIn(reading)) {
      const words = quoteWords(reading.text.slice(ware.start, ware.end))
      yield {
        start: start + ware.start,
        end: start + ware.end,
        message: `${words} is your own, and the post asks for something.`
      }
    }
  }
}

function asksSomething(reading: SentenceReading): boolean {
  return asksIn(reading).length > 0 || reading.tokens.some(({ type }) => type === "link")
}
