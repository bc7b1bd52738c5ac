import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { CHECKING_OUT } from "~engine/lexicon/checking-out"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(CHECKING_OUT)

export default defineRule({
  id: "no-check-it-out",
  title: "\u201CCheck it out\u201D",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [6, 13],
  docs: {
    why: "It asks people to look without saying why.",
    instead: "Name the one thing in it that surprised or helped you."
  },
  examples: {
    flagged: [
      "Check out my new video!",
      "Please check us out on Saturday.",
      "Check it out: https://example.com",
      "Explore our new range."
    ],
    fine: [
      "We check out of the hotel at noon.",
      "\u201CCheck it out\u201D is all he ever writes.",
      "The doctor will check your blood pressure."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "asks for a look without saying why.")
})
