import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { INCOME } from "~engine/lexicon/income"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(INCOME)

export default defineRule({
  id: "no-income-claims",
  title: "Income claims",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 13],
  docs: {
    why: "Few people can check such sums, and fewer can repeat them.",
    instead: "Describe the work, the costs and what went wrong."
  },
  examples: {
    flagged: [
      "I made $40,000 in one month.",
      "Earn passive income from home.",
      "Build a six-figure business.",
      "Quit your job today."
    ],
    fine: [
      "The theatre raised $400 for the roof.",
      "My first job paid four dollars an hour.",
      "Stop promising passive income to students."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "promises money.")
})
