import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { VOTING } from "~engine/lexicon/voting"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(VOTING)

export default defineRule({
  id: "no-vote-begging",
  title: "Asks for votes in a contest",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 5],
  docs: {
    why: "It asks people to work for someone else\u2019s prize.",
    instead: "Say what the work was for, and mention the contest once.",
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
