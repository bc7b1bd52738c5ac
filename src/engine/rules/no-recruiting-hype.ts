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
    why: "A job ad in the feed speaks to the few who look for one.",
    instead: "Tell what a day in the work is like, and name the pay."
  },
  examples: {
    flagged: ["We\u2019re hiring rockstars!", "Join our growing team.", "Now hiring in Leeds."],
    fine: [
      "My team won the quiz.",
      "She was hired as a nurse in 1974.",
      "I am not looking for a new job."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "recruits.")
})
