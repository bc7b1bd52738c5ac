import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { WARNING } from "~engine/lexicon/warning"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(WARNING)

export default defineRule({
  id: "public-service",
  title: "Warnings and public service",
  leaning: "valuable",
  scope: "sentence",
  inOtherVoice: "keep",
  principles: [10],
  docs: {
    why: "It keeps people safe, or helps them do their part.",
    instead: "Say who to ask for more."
  },
  examples: {
    flagged: [
      "Heads up: the ring road is closed today.",
      "Beware of calls from a false bank.",
      "Polls open at seven; blood donors are needed too, says the blood bank."
    ],
    fine: ["I was careful with the eggs.", "A heady smell of lilac.", "The shop is close by."]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "looks after people.")
})
