import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { STRINGS } from "~engine/lexicon/strings"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(STRINGS)

export default defineRule({
  id: "no-free-with-strings",
  title: "Free, with strings attached",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [10],
  docs: {
    why: "Free in return for an address or a comment is a trade.",
    instead: "Put the useful part in the post itself."
  },
  examples: {
    flagged: [
      "Get my free guide to better sleep.",
      "Grab the free checklist.",
      "It\u2019s totally free to join!",
      "Download our playbook."
    ],
    fine: [
      "Feel free to disagree with me.",
      "Free speech is worth the noise.",
      "The museum is free on Sundays.",
      "I have no free evening this week."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "is free with strings attached.")
})
