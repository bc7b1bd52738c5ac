import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { GUARANTEES } from "~engine/lexicon/guarantees"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(GUARANTEES)

export default defineRule({
  id: "no-guarantee",
  title: "Guarantees and \u201Cno risk\u201D",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [13],
  docs: {
    why: "Promising \u201Cno risk\u201D raises the doubt it means to calm.",
    instead: "Say plainly what happens if it doesn\u2019t work out."
  },
  examples: {
    flagged: [
      "Money-back guarantee.",
      "100% free, no strings attached.",
      "Risk-free, cancel anytime."
    ],
    fine: [
      "Nothing about this harvest is certain.",
      "The law does not guarantee a refund, so ask first.",
      "Nobody can promise you a result."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "answers a doubt nobody raised.")
})
