import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { MISSING_OUT } from "~engine/lexicon/missing-out"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(MISSING_OUT)

export default defineRule({
  id: "no-missing-out",
  title: "Fear of missing out",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 12],
  docs: {
    why: "It plays on a fear and gives nothing.",
    instead: "Say what is good about it; people who care will come."
  },
  examples: {
    flagged: [
      "Don\u2019t miss out on this!",
      "You won\u2019t want to miss it.",
      "Be the first to try it.",
      "Get early access."
    ],
    fine: [
      "I miss my grandmother\u2019s kitchen.",
      "We missed the last bus and walked home.",
      "I don\u2019t miss him at all."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "plays on the fear of missing out.")
})
