import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { URGENCY } from "~engine/lexicon/urgency"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(URGENCY)

export default defineRule({
  id: "no-urgency",
  title: "Hurry and countdowns",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 12],
  docs: {
    why: "A countdown rushes people who do not know yet what it is about.",
    instead: "State the date once, plainly, and lead with what the reader will learn."
  },
  examples: {
    flagged: [
      "Hurry, the offer ends tonight!",
      "Last chance to join my cohort.",
      "Only 2 days left.",
      "Today only."
    ],
    fine: [
      "The workshop is on 4 May.",
      "I was in a hurry and forgot my keys.",
      "Don\u2019t let anyone hurry you into a contract."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "hurries the reader.")
})
