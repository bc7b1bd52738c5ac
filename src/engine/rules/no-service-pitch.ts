import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { SERVICES } from "~engine/lexicon/services"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(SERVICES)

export default defineRule({
  id: "no-service-pitch",
  title: "Services on offer",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 13],
  docs: {
    why: "It turns the post to what the writer has to offer.",
    instead: "Help someone here, in public, and let people ask."
  },
  examples: {
    flagged: [
      "I help founders grow their audience.",
      "We offer full-service repairs.",
      "Our experts can help, and we provide services all week."
    ],
    fine: [
      "We helped our neighbour carry the piano.",
      "My mother taught me to sew.",
      "They do not offer refunds, so ask first."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "offers your services.")
})
