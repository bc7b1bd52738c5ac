import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { CONSOLING } from "~engine/lexicon/consoling"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(CONSOLING)

export default defineRule({
  id: "sympathy",
  title: "Sympathy",
  leaning: "valuable",
  scope: "sentence",
  inOtherVoice: "keep",
  principles: [2, 4],
  docs: {
    why: "It stands by someone.",
    instead: "Say it and leave it there."
  },
  examples: {
    flagged: [
      "So sorry for your loss.",
      "Rest in peace, Tom.",
      "Our thoughts are with the families."
    ],
    fine: ["A sorry sight, that garden.", "I rest on Sundays.", "Peace talks went on."]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "stands by someone.")
})
