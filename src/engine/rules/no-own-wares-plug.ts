import { findPhrases } from "~engine/lexicon/find-phrases"
import { OWN_WARES } from "~engine/lexicon/own-wares"
import { matchPhrases } from "~engine/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(OWN_WARES)

export default defineRule({
  id: "no-own-wares-plug",
  title: "Plugs one\u2019s own wares",
  leaning: "salesy",
  scope: "sentence",
  principles: [1, 3, 13],
  docs: {
    why: "The post turns to what the writer has to offer.",
    instead: "Mention your work where it explains something, and let people ask."
  },
  examples: {
    flagged: [
      "My new course is about sleep.",
      "I help founders grow their audience.",
      "We offer full-service repairs.",
      "Have a look at our shop."
    ],
    fine: [
      "My grandfather\u2019s shop smelled of leather.",
      "We helped our neighbour carry the piano.",
      "Their course was not for me."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "turns to the writer\u2019s own wares.")
})
