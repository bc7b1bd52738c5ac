import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { CURIOSITY } from "~engine/lexicon/curiosity"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(CURIOSITY)

export default defineRule({
  id: "no-curiosity-bait",
  title: "Curiosity bait",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [6, 13],
  docs: {
    why: "It hides the point, so that people have to click for it.",
    instead: "Say the point in the first line; those who want more will follow.",
    source: "Meta, 2021"
  },
  examples: {
    flagged: [
      "You won\u2019t believe what she found.",
      "Nobody tells you this about coffee.",
      "Want to know why? Read on.",
      "The secret to great sleep."
    ],
    fine: [
      "I wanted to know why the bread did not rise, and it was the salt.",
      "My aunt never told her secret to anyone.",
      "It was a surprise party and I cried."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "hides the point.")
})
