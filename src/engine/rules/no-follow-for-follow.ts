import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { FOLLOWING_BACK } from "~engine/lexicon/following-back"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(FOLLOWING_BACK)

export default defineRule({
  id: "no-follow-for-follow",
  title: "Follow for follow",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [5],
  docs: {
    why: "People who follow as a trade don\u2019t listen.",
    instead: "When you like what someone writes, tell them why.",
    source: "Facebook, 18 December 2017"
  },
  examples: {
    flagged: [
      "Follow for follow?",
      "F4F anyone",
      "I follow back everyone!",
      "Sub 4 sub, I sub back."
    ],
    fine: [
      "Our dog will follow the cat everywhere.",
      "Follow-up appointments are on Tuesday.",
      "\u201CFollow for follow\u201D was a thing ten years ago."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "trades follows.")
})
