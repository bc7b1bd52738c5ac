import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { HUSTLE } from "~engine/lexicon/hustle"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(HUSTLE)

export default defineRule({
  id: "no-hustle-hype",
  title: "Hustle hype",
  leaning: "salesy",
  scope: "sentence",
  principles: [13],
  docs: {
    why: "Everyone promises this, and few believe it.",
    instead: "Give one step that worked, and say how long it took."
  },
  examples: {
    flagged: [
      "10x your growth.",
      "Take your business to the next level.",
      "Scale your brand while staying sane.",
      "Attract more clients."
    ],
    fine: [
      "It took ten times longer than I thought.",
      "The next level of the car park was closed.",
      "I am tired of people who promise to 10x your revenue."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "is hype.")
})
