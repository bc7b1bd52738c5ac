import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { PRICES } from "~engine/lexicon/prices"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(PRICES)

export default defineRule({
  id: "no-price-push",
  title: "Pushes a price or a discount",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 13],
  docs: {
    why: "A price only means something to people who already want it.",
    instead: "Say who it is for and what it solves; give the price once, plainly.",
    source: "Lee, Hosanagar and Nair, 2018"
  },
  examples: {
    flagged: [
      "Now 20% off everything.",
      "Only $35 for the whole set!",
      "Free shipping on all orders.",
      "Our biggest summer sale ever."
    ],
    fine: [
      "The council raised parking by 4% last year.",
      "I paid $35 for a haircut and regret it.",
      "Inflation fell to 3 percent in May.",
      "There was no need for a lower price, the bread sold itself."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "pushes the price.")
})
