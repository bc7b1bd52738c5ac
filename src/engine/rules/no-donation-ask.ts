import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { GIVING_MONEY } from "~engine/lexicon/giving"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(GIVING_MONEY)

export default defineRule({
  id: "no-donation-ask",
  title: "Asks for money or a signature",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 12],
  docs: {
    why: "Even for a good cause, a bare appeal leaves people with a duty and no story.",
    instead: "Tell people about someone or somewhere that was helped, then say where to give."
  },
  examples: {
    flagged: [
      "Donate now: https://example.com",
      "Please donate whatever you can.",
      "Sign the petition today!"
    ],
    fine: [
      "I gave blood this morning and got a biscuit.",
      "We donated our old books to the school.",
      "Never donate to a caller you do not know."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "asks for money or a signature.")
})
