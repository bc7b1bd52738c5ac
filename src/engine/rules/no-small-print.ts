import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { SMALL_PRINT } from "~engine/lexicon/small-print"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(SMALL_PRINT)

export default defineRule({
  id: "no-small-print",
  title: "Small print",
  leaning: "salesy",
  scope: "sentence",
  principles: [1],
  docs: {
    why: "Small print is for contracts, not for conversation.",
    instead: "Keep the conditions on the page where people agree to them."
  },
  examples: {
    flagged: [
      "T&Cs apply.",
      "No purchase necessary. See site for details.",
      "18+ only, terms apply."
    ],
    fine: [
      "I never read terms and conditions, and should.",
      "The doctor was on good terms with everybody.",
      "The same rules for all of us."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "is the small print of an offer.")
})
