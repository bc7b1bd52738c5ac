import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { AVAILABILITY } from "~engine/lexicon/availability"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(AVAILABILITY)

export default defineRule({
  id: "no-launch-announcement",
  title: "Announces that it is on sale",
  leaning: "salesy",
  scope: "sentence",
  principles: [3, 12],
  docs: {
    why: "That it is on sale is news for the seller, and seldom for anyone else.",
    instead: "Say how it came about, or what changed and why.",
    source: "Facebook, 14 November 2014"
  },
  examples: {
    flagged: [
      "Now available in stores and online.",
      "Our new album is out now!",
      "Introducing the new collection.",
      "Tickets are on sale now."
    ],
    fine: [
      "The doctor is not available until Thursday.",
      "We moved to a new flat on Sunday.",
      "I can now tie my shoes without looking."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "announces a product.")
})
