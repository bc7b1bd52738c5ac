import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { VOTING } from "~engine/lexicon/voting"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(VOTING)

export default defineRule({
  id: "no-vote-begging",
  title: "Begs for votes in a contest",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 5],
  docs: {
    why: "It asks the reader to work for the writer\u2019s prize.",
    instead: "Tell what the work was for, and mention the contest once.",
    source: "Facebook, 18 December 2017"
  },
  examples: {
    flagged: [
      "Vote for us every day!",
      "Please vote for me in the final.",
      "I need your votes to win this."
    ],
    fine: [
      "Remember that polls open at seven tomorrow.",
      "My grandmother could not vote until she was forty.",
      "The council will vote on the bridge on Monday."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "asks for a vote.")
})
