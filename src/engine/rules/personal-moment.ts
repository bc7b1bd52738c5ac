import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { PERSONAL_MOMENTS } from "~engine/lexicon/personal-moments"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(PERSONAL_MOMENTS)

export default defineRule({
  id: "personal-moment",
  title: "A personal moment",
  leaning: "valuable",
  scope: "sentence",
  inOtherVoice: "keep",
  principles: [3],
  docs: {
    why: "It lets the reader see a person.",
    instead: "Tell it as it was."
  },
  examples: {
    flagged: [
      "My daughter lost her first tooth.",
      "I forgot my keys again.",
      "I\u2019m so tired of this rain."
    ],
    fine: ["Opening hours are nine to five.", "The river is high.", "They won."]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "is a moment of your own.")
})
