import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { CHEST_BEATING } from "~engine/lexicon/chest-beating"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(CHEST_BEATING)

export default defineRule({
  id: "no-chest-beating",
  title: "Self-praise",
  leaning: "salesy",
  scope: "sentence",
  principles: [13],
  docs: {
    why: "It is about the writer, with nothing in it for the reader.",
    instead: "Lead with what the news changes for your readers."
  },
  examples: {
    flagged: [
      "We are thrilled to announce our award.",
      "We\u2019re proud to be the leading provider.",
      "Our award-winning team did it again."
    ],
    fine: [
      "I am proud of my daughter tonight.",
      "We are happy to help with your question.",
      "They say they\u2019re thrilled to announce something every week.",
      "Delighted that the rain has stopped."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "is about the writer, not the reader.")
})
