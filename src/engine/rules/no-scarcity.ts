import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { SCARCITY } from "~engine/lexicon/scarcity"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(SCARCITY)

export default defineRule({
  id: "no-scarcity",
  title: "Scarcity",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 12],
  docs: {
    why: "It presses people where a reason would convince them.",
    instead: "State the number once if it matters, without drama.",
    source: "Mathur et al., 2019"
  },
  examples: {
    flagged: [
      "Only 3 spots left!",
      "Limited edition, while supplies last.",
      "Seats are filling fast.",
      "Almost sold out."
    ],
    fine: [
      "There were only three people on the bus.",
      "My time with him was limited and I treasure it.",
      "We have a limited understanding of how sleep works."
    ]
  },
  check: (sentence) =>
    matchPhrases(sentence.text, find, "creates pressure by saying there is little left.")
})
