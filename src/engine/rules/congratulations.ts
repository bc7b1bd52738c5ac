import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { CONGRATULATING } from "~engine/lexicon/congratulating"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(CONGRATULATING)

export default defineRule({
  id: "congratulations",
  title: "Congratulations and good wishes",
  leaning: "valuable",
  scope: "sentence",
  inOtherVoice: "keep",
  principles: [4, 7],
  docs: {
    why: "It is about someone else.",
    instead: "Say what they did well."
  },
  examples: {
    flagged: [
      "Congratulations, Anna!",
      "Well done to the whole team.",
      "Happy birthday to my brother."
    ],
    fine: [
      "The well is done by Friday.",
      "A congratulatory letter came by post.",
      "I have no luck with plants."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "wishes someone well.")
})
