import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { CONTACTING } from "~engine/lexicon/contacting"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(CONTACTING)

export default defineRule({
  id: "no-contact-ask",
  title: "Asks for a message or a call",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [1, 2],
  docs: {
    why: "It moves the conversation to where the selling happens.",
    instead: "Answer the question you hear most, here in public."
  },
  examples: {
    flagged: [
      "DM me to get started.",
      "Call us today for a quote.",
      "Let\u2019s hop on a free discovery call.",
      "Send us a message to learn more."
    ],
    fine: [
      "She called me today and we laughed for an hour.",
      "\u201CDM me\u201D is how every scam begins.",
      "My dentist\u2019s phone has been busy all day."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "invites people into a sales talk.")
})
