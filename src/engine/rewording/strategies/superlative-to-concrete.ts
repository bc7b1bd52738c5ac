import { phraseSource } from "~engine/rewording/phrase-source"
import { SELF_PRAISE, TRAILING_PRAISE } from "~engine/lexicon/gentle-superlatives"
import { copulaFor } from "~engine/rewording/copula"
import { dropAdjective } from "~engine/rewording/drop-adjective"
import { defineStrategy, type Proposal } from "~engine/rewording/strategy"
import type { SentenceReading } from "~engine/text/sentence"

/** Two praising adjectives in a row go together. */
const PRAISE = new RegExp(
  `${phraseSource(SELF_PRAISE)}(?:(?:,\\s*(?:and\\s+)?|\\s+(?:and\\s+|&\\s+)?)${phraseSource(SELF_PRAISE)}){0,3}`,
  "giu"
)

/** "the most powerful phone", "the very best coffee" with up to two words before the noun. */
const SUPERLATIVE =
  /(?<![\p{L}\p{N}])(the|our|my|your) (?:(?:very |absolute |single )?(?:best)|most (\p{Ll}{4,14})) (\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+)?)(?![\p{L}\p{N}])/gu

const TRAILING = new RegExp(phraseSource(TRAILING_PRAISE), "giu")

export default defineStrategy({
  id: "superlative-to-concrete",
  title: "Self-praise goes, the thing stays",
  scope: "sentence",
  docs: {
    why: "Praise of oneself tells the reader nothing they can use or check.",
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
      before: "This is the ultimate guide to sourdough.",
      after: "This is the guide to sourdough."
    },
    {
      before: "It is a revolutionary app for rowing clubs.",
      after: "It is an app for rowing clubs."
    },
    { before: "Our world-class and award-winning team is back.", after: "Our team is back." },
    {
      before: "We built the most powerful tool for choirs.",
      after: "We built a powerful tool for choirs."
    }
  ],
  *propose(sentence) {
    yield* praise(sentence)
    yield* superlatives(sentence)
  }
})

function* praise({ text }: SentenceReading): Iterable<Proposal> {
  for (const match of text.matchAll(PRAISE)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (isName(text, span.end, match[0])) continue
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

function* superlatives({ text }: SentenceReading): Iterable<Proposal> {
  for (const match of text.matchAll(SUPERLATIVE)) {
    const [all, determiner, adjective, nouns] = match
    if (determiner !== "the" || !adjective || copulaFor(`the ${nouns!}`) !== "is") continue
    const rest = text.slice(match.index + all.length)
    if (/^ (?:that|who|which|i|we|you|of (?:all|the|my|our|any|us))(?!\p{L})/iu.test(rest)) continue
    TRAILING.lastIndex = 0
    const trailing = /^ /u.test(rest) ? TRAILING.exec(rest) : null
    const extra = trailing?.index === 1 ? trailing[0].length + 1 : 0
    const article = /^[aeiou]/iu.test(adjective) ? "an" : "a"
    yield {
      start: match.index,
      end: match.index + all.length + extra,
      depth: "phrase",
      wordings: [{ text: `${article} ${adjective} ${nouns!}` }]
    }
  }
}
