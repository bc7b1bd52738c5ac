import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { DOWNLOADING } from "~engine/lexicon/downloading"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(DOWNLOADING)

export default defineRule({
  id: "no-download-ask",
  title: "Asks to download or install",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 10],
  docs: {
    why: "It asks for room on someone\u2019s phone before saying what they get.",
    instead: "Describe the one thing it solves and let people ask for it.",
    source: "Facebook, 14 November 2014"
  },
  examples: {
    flagged: ["Download the app today.", "Get our app on Google Play.", "Start your free trial."],
    fine: [
      "The download took three hours on hotel wifi.",
      "Don\u2019t download anything from that address.",
      "I deleted every app I had not opened this year."
    ]
  },
  check: (sentence) =>
    matchPhrases(sentence.text, find, "asks people to install or download something.")
})
