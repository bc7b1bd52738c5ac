import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { LINK_IN_BIO } from "~engine/lexicon/link-in-bio"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(LINK_IN_BIO)

export default defineRule({
  id: "no-link-in-bio",
  title: "Link in bio",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 6],
  docs: {
    why: "It sends people elsewhere before they know what is there.",
    instead: "Put the link here, and say in a few words what is behind it."
  },
  examples: {
    flagged: [
      "Link in bio!",
      "New shop is open, link in my profile.",
      "Details: link in the comments"
    ],
    fine: [
      "I rewrote my bio last night and took the jokes out.",
      "\u201CLink in bio\u201D is the phrase I skip fastest.",
      "The link between sleep and memory is stronger than I thought."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "sends people elsewhere to look.")
})
