import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { GIVEAWAYS } from "~engine/lexicon/giveaways"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(GIVEAWAYS)

export default defineRule({
  id: "no-giveaway",
  title: "Prizes for taking part",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 5, 10],
  docs: {
    why: "A prize draws people who only want the prize.",
    instead: "Give everyone something small: a tip, a template, a laugh.",
    source: "Facebook, 14 November 2014"
  },
  examples: {
    flagged: [
      "Enter to win a new tablet!",
      "GIVEAWAY time, three winners!",
      "Retweet for your chance to win."
    ],
    fine: [
      "We won 2–1 in the last minute.",
      "My son entered the kitchen covered in flour.",
      "That \u201Cgiveaway\u201D is a scam, they ask for your card."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "dangles a prize.")
})
