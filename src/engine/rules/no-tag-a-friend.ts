import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { TAGGING } from "~engine/lexicon/tagging"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(TAGGING)

export default defineRule({
  id: "no-tag-a-friend",
  title: "Tag a friend",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [5],
  docs: {
    why: "It pulls in friends who never asked to be an audience.",
    instead: "Say who this is useful for, and leave the rest to the reader.",
    source: "Facebook, 18 December 2017"
  },
  examples: {
    flagged: [
      "Tag a friend who needs this.",
      "Like, share and tag someone!",
      "Share this with your friends."
    ],
    fine: [
      "The price tag on that coat made me laugh.",
      "We played tag until it was dark.",
      "Please don\u2019t tag your friends in photos without asking."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "asks for people\u2019s friends.")
})
