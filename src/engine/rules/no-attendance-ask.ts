import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { ATTENDING } from "~engine/lexicon/attending"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(ATTENDING)

export default defineRule({
  id: "no-attendance-ask",
  title: "Invites to your own event",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 12],
  docs: {
    why: "An invitation without a reason is a poster.",
    instead: "Say what people will take home from it."
  },
  examples: {
    flagged: [
      "Join us for a free webinar!",
      "Visit us at booth 701.",
      "Come learn how it is done.",
      "Mark your calendars!"
    ],
    fine: [
      "My brother joined the navy at eighteen.",
      "We are closed on Monday for stocktaking.",
      "Don\u2019t come over, I have the flu."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "asks people to come.")
})
