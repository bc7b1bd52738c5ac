import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { SOCIAL_PROOF } from "~engine/lexicon/social-proof"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(SOCIAL_PROOF)

export default defineRule({
  id: "no-social-proof-brag",
  title: "Crowds as proof",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [5, 13],
  docs: {
    why: "A big number says how many came, not what they got.",
    instead: "Let one person say, in their own words, what changed for them."
  },
  examples: {
    flagged: [
      "Join thousands of happy customers.",
      "Trusted by 5,000 teams.",
      "Over 40,000 subscribers read it."
    ],
    fine: [
      "About 300 people live in our village.",
      "My mother has read the same three books for years.",
      "Most of my students are older than I am."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "points to a crowd instead of a reason.")
})
