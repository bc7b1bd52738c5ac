import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { AGREEMENT } from "~engine/lexicon/agreement"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(AGREEMENT)

export default defineRule({
  id: "no-agreement-bait",
  title: "Bait for agreement",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [5],
  docs: {
    why: "It asks for a nod, not for a thought.",
    instead: "Ask something you don\u2019t know the answer to.",
    source: "Facebook, 18 December 2017"
  },
  examples: {
    flagged: [
      "Agree?",
      "Repost if you agree.",
      "Type \u201Cyes\u201D if this is you.",
      "RT if you love dogs."
    ],
    fine: [
      "I agree with my doctor about salt.",
      "We could not agree on a name for the cat.",
      "People who post \u201Cagree?\u201D want numbers."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "asks for a nod.")
})
