import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { OFFERS_WITH_IF } from "~engine/lexicon/offers-with-if"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(OFFERS_WITH_IF)

export default defineRule({
  id: "no-if-you-pitch",
  title: "If you want it, buy it",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 13],
  docs: {
    why: "It describes the reader only to sell to them.",
    instead: "Help that person here, in two sentences."
  },
  examples: {
    flagged: [
      "If you\u2019re looking for help, check my featured section.",
      "If you enjoyed this, subscribe to my letter.",
      "If you want more clients, get in touch."
    ],
    fine: [
      "If you are cold, put on a jumper.",
      "If it rains we will play indoors.",
      "If you lost a grey cat, she is in our garden."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "leads into a pitch.")
})
