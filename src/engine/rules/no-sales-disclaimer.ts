import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { SALES_DISCLAIMERS } from "~engine/lexicon/sales-disclaimers"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(SALES_DISCLAIMERS)

export default defineRule({
  id: "no-sales-disclaimer",
  title: "\u201CNot selling, but …\u201D",
  leaning: "salesy",
  scope: "sentence",
  inOtherVoice: "keep",
  principles: [12],
  docs: {
    why: "Denying a pitch before making it makes it louder.",
    instead: "Leave the pitch out, or make it openly and briefly."
  },
  examples: {
    flagged: [
      "I\u2019m not here to sell you anything, but my course is open.",
      "Shameless plug: my book is out.",
      "I rarely promote things, but this is special."
    ],
    fine: [
      "I am not selling the house after all.",
      "He does not sell; he listens.",
      "We have no time for plugs today."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "denies a pitch, then makes it.")
})
