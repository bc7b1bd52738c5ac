import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { SIGNING_UP } from "~engine/lexicon/signing-up"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(SIGNING_UP)

export default defineRule({
  id: "no-sign-up-ask",
  title: "Asks to sign up, subscribe or join",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 10],
  docs: {
    why: "A signature is a price, even when the thing behind it is free.",
    instead: "Give the most useful part here, then mention once where more of it is."
  },
  examples: {
    flagged: [
      "Sign up here for the weekly letter.",
      "Subscribe to my channel!",
      "Join 48,000 people who read it on Saturdays.",
      "Register now to save your seat."
    ],
    fine: [
      "I signed up for a pottery class and broke two bowls.",
      "Nobody should have to subscribe to read a safety notice.",
      "Please stop telling people to subscribe to my channel.",
      "We joined hands and sang."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "asks the reader to sign up.")
})
