import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { THANKING } from "~engine/lexicon/thanking"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(THANKING)

export default defineRule({
  id: "thanks",
  title: "Thanks",
  leaning: "valuable",
  scope: "sentence",
  inOtherVoice: "keep",
  principles: [2, 4],
  docs: {
    why: "Being thanked makes people feel seen.",
    instead: "Name what you are thankful for."
  },
  examples: {
    flagged: [
      "Thank you for the soup, Anna.",
      "So grateful for this crew.",
      "Many thanks to the night nurses."
    ],
    fine: [
      "The thankless job is done.",
      "Thank you so much for reaching out, we\u2019ll get back to you.",
      "Thanks for your patience.",
      "Cheerful news at last."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "thanks someone.")
})
