import { phraseSource } from "~engine/lexicon/match/phrase-source"
import { SELF_PRAISE } from "~engine/lexicon/gentle/superlatives"
import { dropAdjective } from "~engine/rewording/drop-adjective"
import { defineMove, type Proposal } from "~engine/rewording/move"
import type { SentenceReading } from "~engine/text/sentence"

/** Two praising adjectives in a row go together. */
const PRAISE = new RegExp(
  `${phraseSource(SELF_PRAISE)}(?:(?:,\\s*(?:and\\s+)?|\\s+(?:and\\s+|&\\s+)?)${phraseSource(SELF_PRAISE)}){0,3}`,
  "giu"
)

export default defineMove({
  id: "superlative-to-concrete",
  title: "Self-praise goes, the thing stays",
  scope: "sentence",
  gentler: "words",
  docs: {
    why: "Self-praise tells people nothing they can use or check.",
    source: "Wikipedia, Manual of Style, \u201CWords to watch: puffery\u201D, 2025"
  },
  examples: [
    {
      before: "Take a look at our best-in-class, game-changing platform.",
      after: "Take a look at our platform."
    },
    {
      before: "We make an award-winning oat drink in Fife.",
      after: "We make an oat drink in Fife."
    },
    {
      before: "It is a revolutionary app for rowing clubs.",
      after: "It is an app for rowing clubs."
    },
    { before: "Our world-class and award-winning team is back.", after: "Our team is back." },
    { before: "See our award-winning, hand-cut maps.", after: "See our hand-cut maps." }
  ],
  *propose(sentence) {
    yield* praise(sentence)
  }
})

function* praise({ text }: SentenceReading): Iterable<Proposal> {
  for (const match of text.matchAll(PRAISE)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (isName(text, span.end, match[0])) continue
    // "the perfect gift": without its adjective "the" would name one that nobody has heard of.
    if (/^(?:perfect|ideal|ultimate|flawless)$/iu.test(match[0])) continue
    // "award-winning" with the award named is a fact.
    if (/award|acclaim/iu.test(match[0]) && /award|prize|medal|\d{4}/iu.test(text.slice(span.end)))
      continue
    const edit = dropAdjective(text, span)
    if (edit)
      yield {
        start: edit.start,
        end: edit.end,
        depth: "phrase",
        wordings: [{ text: edit.replacement }]
      }
  }
}

/** "Ultimate Frisbee", "Premier League": the word is part of a name. */
function isName(text: string, end: number, words: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(words) && /^\s+\p{Lu}/u.test(text.slice(end))
}
