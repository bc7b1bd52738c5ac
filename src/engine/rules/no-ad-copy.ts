import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { AD_COPY } from "~engine/lexicon/ad-copy"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(AD_COPY)

export default defineRule({
  id: "no-ad-copy",
  title: "Advertising copy",
  leaning: "salesy",
  scope: "sentence",
  principles: [13],
  docs: {
    why: "Nobody talks to a friend like this.",
    instead: "Write it the way you would say it across a table."
  },
  examples: {
    flagged: [
      "Treat yourself this weekend.",
      "The perfect gift for mum.",
      "Made for your busy life.",
      "Elevate your mornings."
    ],
    fine: [
      "My parents treated the old dog like a king.",
      "He gave me a gift I still use.",
      "The perfect storm ruined our tent."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "sounds like an ad.")
})
