import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { FIGURES } from "~engine/lexicon/figures"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(FIGURES)

export default defineRule({
  id: "figures-in-context",
  title: "Figures with a comparison",
  leaning: "valuable",
  scope: "sentence",
  inOtherVoice: "keep",
  principles: [10],
  docs: {
    why: "With something to compare it to, a figure can be checked and used.",
    instead: "Say where the figure comes from."
  },
  examples: {
    flagged: [
      "Four in ten people sleep badly.",
      "Waste fell by 12 tons in a year.",
      "38% of the bread was thrown away."
    ],
    fine: ["It costs $40.", "Save 20% today.", "I have two cats and 3 dogs."]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "gives a figure that means something.")
})
