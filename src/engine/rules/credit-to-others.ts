import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { CREDITING } from "~engine/lexicon/crediting"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(CREDITING)

export default defineRule({
  id: "credit-to-others",
  title: "Credit to others",
  leaning: "valuable",
  scope: "sentence",
  inOtherVoice: "keep",
  principles: [7],
  docs: {
    why: "It shares what others made and says who made it.",
    instead: "Add a word on why it is good."
  },
  examples: {
    flagged: [
      "RT @anna: the bridge opens tomorrow",
      "Lovely thread by a night nurse.",
      "I learned this from my baker. Photo: @tomsnaps"
    ],
    fine: [
      "My credit card was declined.",
      "The photo is mine.",
      "A via ferrata is a climbing path."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "gives someone credit.")
})
