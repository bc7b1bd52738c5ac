import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { BUYING } from "~engine/lexicon/buying"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(BUYING)

export default defineRule({
  id: "no-buying-ask",
  title: "Asks to buy, order, book or hire",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 12],
  docs: {
    why: "People came to be with people, and are asked for money instead.",
    instead: "Say what it does for people, and let those who want it ask.",
    source: "Facebook, 14 November 2014"
  },
  examples: {
    flagged: [
      "Order yours today.",
      "Buy now and feel the difference!",
      "Book a private screening for your family.",
      "Grab your copy before Friday.",
      "Hire me to write your website."
    ],
    fine: [
      "I had to buy a new kettle because the old one died.",
      "My editor said: \u201CNever write buy now in a headline.\u201D",
      "Don\u2019t buy from the first site you see, compare three.",
      "The book I keep on my desk is falling apart.",
      "In order to sleep well I stopped drinking coffee.",
      "I left my first book here on the train."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "asks the reader to spend money.")
})
