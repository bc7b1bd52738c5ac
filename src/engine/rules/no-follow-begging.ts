import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { FOLLOWING } from "~engine/lexicon/following"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(FOLLOWING)

export default defineRule({
  id: "no-follow-begging",
  title: "Asks for follows, likes or shares",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [5],
  docs: {
    why: "People follow and share what they like; being asked makes it a favour.",
    instead: "Write something people would pass on without being asked.",
    source: "Facebook, 18 December 2017"
  },
  examples: {
    flagged: [
      "Please share this post!",
      "Follow me for more tips.",
      "Like and share with everyone you know.",
      "Pls RT."
    ],
    fine: [
      "I follow a small bakery that posts only bread.",
      "My sister and I share a room again.",
      "Don\u2019t like and share things you have not read.",
      "It looks like rain."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "asks for reach.")
})
