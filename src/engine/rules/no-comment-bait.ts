import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { COMMENTING_FOR_IT } from "~engine/lexicon/commenting-for-it"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(COMMENTING_FOR_IT)

export default defineRule({
  id: "no-comment-bait",
  title: "Asks for comments as payment",
  leaning: "salesy",
  asks: true,
  scope: "sentence",
  principles: [5, 10],
  docs: {
    why: "Comments given as payment are noise for everyone else reading.",
    instead: "Put it in the post itself, and ask only what you want to know.",
    source: "Facebook, 18 December 2017"
  },
  examples: {
    flagged: [
      "Comment \u201CGUIDE\u201D and I\u2019ll send it to you.",
      "Want the checklist? \u27A1\uFE0F Comment \u201CPLAN\u201D",
      "DM me \u201CSTART\u201D.",
      "Drop an emoji if you want part two.",
      "Comment YES to get the list.",
      "Tell us your favourite below to win."
    ],
    fine: [
      "She wrote \u201Chello\u201D on the window.",
      "I read every comment on that article and learnt a lot.",
      "Comments are closed because of spam.",
      "Posts that say \u201Ccomment YES below\u201D make me scroll on."
    ]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "asks for comments for their own sake.")
})
