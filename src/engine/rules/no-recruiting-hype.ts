import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { RECRUITING } from "~engine/lexicon/recruiting"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(RECRUITING)

export default defineRule({
  id: "no-recruiting-hype",
  title: "Recruiting post",
  leaning: "salesy",
  scope: "sentence",
  principles: [1],
  docs: {
    why: "Hype says nothing about the work; those who are looking want to know what it is.",
    instead: "Say what a day of the work is like, and name the pay."
  },
  examples: {
    flagged: ["We\u2019re hiring rockstars!", "Join our growing team.", "Now hiring in Leeds."],
    fine: [
      "My team won the quiz.",
      "She was hired as a nurse in 1974.",
      "I am not looking for a new job."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "is recruiting.")
})
