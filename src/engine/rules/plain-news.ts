import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { REPORTING } from "~engine/lexicon/reporting"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(REPORTING)

export default defineRule({
  id: "plain-news",
  title: "Plain news",
  leaning: "valuable",
  scope: "sentence",
  inOtherVoice: "keep",
  principles: [10],
  docs: {
    why: "It says what happened.",
    instead: "Say when and where, and how you know."
  },
  examples: {
    flagged: [
      "The council said the bridge will open in May.",
      "Two hikers were rescued last night.",
      "According to the police nobody was hurt."
    ],
    fine: ["I think it may rain.", "He is a born liar.", "Lovely evening by the river."]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "says what happened.")
})
