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
    why: "It rushes people before they know what it is about.",
    instead: "Give the date once, plainly, and lead with what people get out of it.",
    source: "Mathur et al., 2019"
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
  check: (sentence) => matchPhrases(sentence.text, find, "hurries people.")
})
