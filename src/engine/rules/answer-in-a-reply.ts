import { asksForCustom } from "~engine/lexicon/match/asks-in"
import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { HELPING_OUT } from "~engine/lexicon/helping-out"
import { OWN_WARES } from "~engine/lexicon/own-wares"
import { defineRule, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import { quoteWords } from "~engine/text/quote-words"
import type { SentenceReading } from "~engine/text/sentence"

const findHelp = findPhrases(HELPING_OUT)
const findWares = findPhrases(OWN_WARES)
const helpIn = memoize((reading: SentenceReading) => findHelp(reading.text))

export default defineRule({
  id: "answer-in-a-reply",
  title: "An answer in a reply",
  leaning: "valuable",
  scope: "draft",
  inOtherVoice: "keep",
  principles: [2, 4],
  docs: {
    why: "It answers someone, which is what a network is for.",
    instead: "Answer first, then stop."
  },
  examples: {
    flagged: [
      { text: "Good question! The salt goes in last.", surface: "reply" },
      "@tom We\u2019re sorry to hear that, we\u2019ll look into it.",
      "@anna have you tried turning the oven off first?",
      "@mia Sorry about that! Please DM us the order number.",
      "@sam We\u2019ll look into it. Message us now with your booking: https://help.example.com"
    ],
    fine: [
      "Good question, says my son, and turns away.",
      { text: "Good question! Order our book and find out.", surface: "reply" },
      { text: "Good question! Check out our app for that.", surface: "reply" },
      { text: "The salt goes in last.", surface: "reply" }
    ]
  },
  check: answers
})

/** A link to the help page or "send us a DM" is part of an answer; wares of one’s own are not. */
function isPitch(reading: SentenceReading): boolean {
  return asksForCustom(reading) || findWares(reading.text).length > 0
}

function* answers({ sentences, surface, text }: Draft): Iterable<Match> {
  if (surface !== "reply" && !/^\s{0,3}@\S/u.test(text)) return
  if (sentences.some(({ reading }) => isPitch(reading))) return
  for (const { start, reading } of sentences) {
    for (const help of helpIn(reading)) {
      const words = quoteWords(reading.text.slice(help.start, help.end))
      yield {
        start: start + help.start,
        end: start + help.end,
        message: `${words} answers somebody.`
      }
    }
  }
}
