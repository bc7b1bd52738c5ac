import { asksIn } from "~engine/lexicon/match/asks-in"
import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { TEACHING } from "~engine/lexicon/teaching"
import { defineRule, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import { quoteWords } from "~engine/text/quote-words"
import type { SentenceReading } from "~engine/text/sentence"

const findTips = findPhrases(TEACHING)
const tipsIn = memoize((reading: SentenceReading) => findTips(reading.text))

export default defineRule({
  id: "tips-without-strings",
  title: "Tips without strings",
  leaning: "valuable",
  scope: "draft",
  inOtherVoice: "keep",
  principles: [10],
  docs: {
    why: "It can be used at once and asks for nothing.",
    instead: "Give one example from your own work."
  },
  examples: {
    flagged: [
      "Pro tip: freeze the bread in slices.",
      "Soak the beans for a night, then rinse them.",
      "Start with the smallest drawer. Keep in mind that nobody is watching."
    ],
    fine: [
      "Pro tip: order your bread in our shop.",
      "He tipped the waiter.",
      "Keep in mind that seats are filling fast, so book your seat today."
    ]
  },
  check: tipsGivenAway
})

function* tipsGivenAway({ sentences }: Draft): Iterable<Match> {
  if (sentences.some(({ reading }) => asksIn(reading).length > 0)) return
  for (const { start, reading } of sentences) {
    for (const tip of tipsIn(reading)) {
      const words = quoteWords(reading.text.slice(tip.start, tip.end))
      yield {
        start: start + tip.start,
        end: start + tip.end,
        message: `${words} can be used at once.`
      }
    }
  }
}
