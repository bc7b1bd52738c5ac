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
    why: "Signing up is a price too, even when what follows is free.",
    instead: "Give the most useful part here, then say once where there is more."
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
  check: (sentence) => matchPhrases(sentence.text, find, "asks people to sign up.")
})
