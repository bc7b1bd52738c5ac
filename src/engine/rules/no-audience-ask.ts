import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { TUNING_IN } from "~engine/lexicon/tuning-in"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(TUNING_IN)

export default defineRule({
  id: "no-audience-ask",
  title: "Asks to watch, listen or tune in",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 3, 6],
  docs: {
    why: "It asks for attention, and gives nothing to those who have none to spare.",
    instead: "Put the best minute into words, so that the post is worth reading on its own."
  },
  examples: {
    flagged: [
      "Tune in tonight at 8pm!",
      "Watch the full video now.",
      "Listen to our album here.",
      "New single out now on Spotify, stream it today."
    ],
    fine: [
      "I watched the rain for an hour and felt better.",
      "We listened to the neighbours argue about a hedge.",
      "He told me to stay tuned and never called.",
      "The river starts in the hills behind our house."
    ]
  },
  check: (sentence) =>
    matchPhrases(sentence.text, find, "asks for attention before giving anything.")
})
