import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { MILESTONES } from "~engine/lexicon/milestones"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(MILESTONES)

export default defineRule({
  id: "no-milestone-begging",
  title: "Asks for help to reach a number",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [5],
  docs: {
    why: "The number only matters to the writer.",
    instead: "Thank the people who are already here.",
    source: "Facebook, 18 December 2017"
  },
  examples: {
    flagged: [
      "Help me reach 5K followers!",
      "Can we get this to 1,000 likes?",
      "Only 40 subs to go until 1k subscribers."
    ],
    fine: [
      "We reached 5,000 trees planted this spring, thank you.",
      "It took me ten years to reach 100 readers, and I love all of them.",
      "He used to beg: \u201Chelp me get to 10k followers\u201D."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "asks people to help with a number.")
})
