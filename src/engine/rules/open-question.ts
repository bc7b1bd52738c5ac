import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { ASKING_READERS } from "~engine/lexicon/asking-readers"
import { matchPhrases } from "~engine/lexicon/match/match-phrases"
import { defineRule } from "~engine/rule"

const find = findPhrases(ASKING_READERS)

export default defineRule({
  id: "open-question",
  title: "A question that wants an answer",
  leaning: "valuable",
  scope: "sentence",
  inOtherVoice: "keep",
  principles: [4],
  docs: {
    why: "It invites people to talk.",
    instead: "Stay and answer the answers."
  },
  examples: {
    flagged: [
      "What do you do when the bread does not rise?",
      "Does anyone know a good dentist in Leeds?",
      "Any advice on old boilers?"
    ],
    fine: ["Who knows.", "I asked him how and he shrugged.", "No questions today."]
  },
  check: (sentence) => matchPhrases(sentence.text, find, "invites an answer.")
})
