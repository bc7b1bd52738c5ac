import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { CLICKING } from "~engine/lexicon/clicking"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(CLICKING)

export default defineRule({
  id: "no-click-command",
  title: "Tells people to click",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 6],
  docs: {
    why: "It says what to do, but not what it is good for.",
    instead: "Say in one plain sentence what is behind the link.",
    source: "Elon Musk on X, 24 November 2024"
  },
  examples: {
    flagged: [
      "Click here: https://example.com",
      "Tap the link for the full list.",
      "Learn more at https://example.com",
      "Head over to our website."
    ],
    fine: [
      "Something clicked when I heard her play.",
      "Don\u2019t click the link in that message, it is a scam.",
      "I want to learn more languages before I turn fifty.",
      "He wrote \u201Cclick here\u201D on every slide."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "says to click, but not why.")
})
