import { asksIn } from "~engine/lexicon/match/asks-in"
import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { HOOKS } from "~engine/lexicon/hooks"
import { defineRule, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import { quoteWords } from "~engine/text/quote-words"
import type { SentenceReading } from "~engine/text/sentence"

/** A question opens a pitch when the offer follows within this many sentences. */
const OFFER_WITHIN = 4

const findHooks = findPhrases(HOOKS)
const hooksIn = memoize((reading: SentenceReading) => findHooks(reading.text))
const offers = memoize(
  (reading: SentenceReading) =>
    asksIn(reading).length > 0 || reading.tokens.some(({ type }) => type === "link")
)

export default defineRule({
  id: "no-question-hook",
  title: "A question that opens a pitch",
  leaning: "salesy",
  scope: "draft",
  principles: [4, 13],
  docs: {
    why: "It asks without wanting an answer.",
    instead: "Ask only what you would like to know, and stay for the answers."
  },
  examples: {
    flagged: [
      "Tired of slow mornings? Try our coffee today.",
      "Looking for a new kitchen? https://example.com",
      "Do you want more clients? Book a call with me."
    ],
    fine: [
      "Tired of slow mornings? I was too, until I moved my alarm to the kitchen.",
      "Looking for a good dentist in Leeds, does anyone know one?",
      "Do you want to know what my grandmother said? She laughed."
    ]
  },
  check: hooksBeforeOffers
})

function* hooksBeforeOffers({ sentences }: Draft): Iterable<Match> {
  for (const { start, index, reading } of sentences) {
    const hooks = hooksIn(reading)
    if (hooks.length === 0) continue
    const following = sentences.slice(index, index + 1 + OFFER_WITHIN)
    if (!following.some((sentence) => offers(sentence.reading))) continue
    for (const hook of hooks) {
      const words = quoteWords(reading.text.slice(hook.start, hook.end))
      yield {
        start: start + hook.start,
        end: start + hook.end,
        message: `${words} opens a pitch.`
      }
    }
  }
}
