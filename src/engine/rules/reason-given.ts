import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { REASONS } from "~engine/lexicon/reasons"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(REASONS)

export default defineRule({
  id: "reason-given",
  title: "A reason",
  leaning: "valuable",
  scope: "sentence",
  inOtherVoice: "keep",
  principles: [10, 13],
  docs: {
    why: "A reason lets people follow your thinking.",
    instead: "Keep it to one reason you can stand behind."
  },
  examples: {
    flagged: [
      "We close early because the bakers start at three.",
      "Due to the storm the ferry stays in port.",
      "I think the older map is better."
    ],
    fine: ["No reason at all.", "A cause for joy.", "Think of a number."]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "gives a reason.")
})
