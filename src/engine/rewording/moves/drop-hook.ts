import { isHook } from "~engine/rewording/calls/find-pushes"
import { factsOf } from "~engine/rewording/facts/protected-facts"
import { defineMove, type Proposal } from "~engine/rewording/move"
import { removalSpan } from "~engine/rewording/removal-span"
import type { Draft } from "~engine/text/draft"
import type { Sentence } from "~engine/text/sentence"

/** Words that must be left of a post without its hook. */
const MIN_WORDS_LEFT = 8

/** A longer question says something: "Have you signed up for this family walk to raise money for …?" */
const MAX_WORDS = 12

/** A season is a date that no calendar names. */
const SEASON = /(?<!\p{L})(?:this|next) (?:spring|summer|autumn|fall|winter|season)(?!\p{L})/iu

export default defineMove({
  id: "drop-hook",
  title: "A hook that says nothing goes",
  scope: "draft",
  gentler: "sentences",
  isCompanion: true,
  docs: {
    why: "What comes after the question says it all; the question only leads up to it.",
    source: "Webis Clickbait Corpus 2017: questions that only lead on mark posts as bait"
  },
  examples: [
    {
      before:
        "Are you looking for something new to read? Forty new novels stand in the library from Monday.",
      after: "Forty new novels stand in the library from Monday."
    },
    {
      before: "Want to sing again? Rehearsals of the harbour choir begin on Tuesday at seven.",
      after: "Rehearsals of the harbour choir begin on Tuesday at seven."
    },
    {
      before: "Tired of rain? Looking for a dry bench? Nine of them stand under the new roof now.",
      after: "Tired of rain? Nine of them stand under the new roof now."
    },
    {
      before: "Need help with moving?\n\nThree vans and six friendly drivers are in the yard.",
      after: "Three vans and six friendly drivers are in the yard."
    }
  ],
  *propose(draft) {
    for (const sentence of draft.sentences) {
      const proposal = withoutHook(draft, sentence)
      if (proposal) yield proposal
    }
  }
})

function withoutHook(draft: Draft, sentence: Sentence): Proposal | null {
  const { reading } = sentence
  if (draft.surface === "reply" || !isHook(reading) || factsOf(reading.text).length > 0) return null
  if (SEASON.test(reading.text) || reading.words.length > MAX_WORDS) return null
  const next = draft.sentences[sentence.index + 1]
  if (!next || (next.reading.isQuestion && !isHook(next.reading))) return null
  const span = removalSpan(draft, sentence, sentence, false)
  const rest = draft.sentences.reduce((sum, { reading: { words } }) => sum + words.length, 0)
  if (!span || rest - reading.words.length < MIN_WORDS_LEFT) return null
  return { ...span, depth: "sentence", mayDrop: "filler", wordings: [{ text: "" }] }
}
