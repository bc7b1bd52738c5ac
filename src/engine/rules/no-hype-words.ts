import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { SUPERLATIVES } from "~engine/lexicon/superlatives"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(SUPERLATIVES)

export default defineRule({
  id: "no-hype-words",
  title: "Superlatives and hype",
  leaning: "salesy",
  scope: "sentence",
  principles: [13],
  docs: {
    why: "Praise from the maker tells people nothing they can use.",
    instead: "Name one fact that people could check."
  },
  examples: {
    flagged: [
      "A game-changing experience.",
      "An amazing deal on world-class design.",
      "The most powerful phone ever."
    ],
    fine: [
      "That was the best day of my life.",
      "My mother is an amazing cook.",
      "The fastest runner fell at the last hurdle."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "praises without saying anything.")
})
