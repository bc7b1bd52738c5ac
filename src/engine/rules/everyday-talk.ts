import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { EVERYDAY_TALK } from "~engine/lexicon/everyday-talk"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(EVERYDAY_TALK)

export default defineRule({
  id: "everyday-talk",
  title: "Everyday talk",
  leaning: "valuable",
  scope: "sentence",
  inOtherVoice: "keep",
  principles: [3, 4],
  docs: {
    why: "It sounds like a person among people.",
    instead: "Keep writing as you speak."
  },
  examples: {
    flagged: ["lol, the cat again", "What a night!", "Love this song so much, omg"],
    fine: ["The committee met at noon.", "Wowed by nothing.", "A lovely cup."]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "sounds like a person.")
})
