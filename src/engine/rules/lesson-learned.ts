import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { LEARNING } from "~engine/lexicon/learning"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(LEARNING)

export default defineRule({
  id: "lesson-learned",
  title: "A lesson or a mistake",
  leaning: "valuable",
  scope: "sentence",
  inOtherVoice: "keep",
  principles: [3, 10],
  docs: {
    why: "An honest mistake teaches more than a success story.",
    instead: "Say what you would do next time."
  },
  examples: {
    flagged: [
      "I was wrong about sourdough.",
      "We learned that people read the first line only.",
      "Looking back, the smaller oven was enough."
    ],
    fine: ["He is learning to swim.", "School lessons start on Monday.", "The wrong door opened."]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "shares a lesson.")
})
