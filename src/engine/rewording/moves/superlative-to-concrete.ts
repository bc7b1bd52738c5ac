import { phraseSource } from "~engine/lexicon/match/phrase-source"
import {
  MASS_NOUNS,
  PRAISING,
  SELF_PRAISE,
  TRAILING_PRAISE
} from "~engine/lexicon/gentle/superlatives"
import { copulaFor } from "~engine/rewording/calls/copula"
import { dropAdjective } from "~engine/rewording/drop-adjective"
import { defineMove, type Proposal } from "~engine/rewording/move"
import { articleFor } from "~engine/text/article"
import { readGrammar } from "~engine/text/grammar"
import { readSentence, type SentenceReading } from "~engine/text/sentence"

/** Two praising adjectives in a row go together. */
const PRAISE = new RegExp(
  `${phraseSource(SELF_PRAISE)}(?:(?:,\\s*(?:and\\s+)?|\\s+(?:and\\s+|&\\s+)?)${phraseSource(SELF_PRAISE)}){0,3}`,
  "giu"
)

/** "the most powerful phone", "the very best coffee beans": a superlative and up to two words of the noun. */
const SUPERLATIVE =
  /(?<![\p{L}\p{N}])(the|our|my|your) (?:(?:very |absolute |single )?(best|finest|greatest|ultimate|perfect|ideal)|most (\p{Ll}{4,14})) (\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+)?)(?![\p{L}\p{N}'\u2019-])/gu

const TRAILING = new RegExp(phraseSource(TRAILING_PRAISE), "giu")

export default defineMove({
  id: "superlative-to-concrete",
  title: "Self-praise goes, the thing stays",
  scope: "sentence",
  gentler: "words",
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
      after: "This is a guide to sourdough."
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
    // "the perfect gift" is said by the superlatives below.
    if (
      /^(?:perfect|ideal|ultimate|flawless)$/iu.test(match[0]) &&
      /the\s+$/iu.test(text.slice(0, span.start))
    )
      continue
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
    const [all, determiner, best, most, nouns] = match
    const noun = nouns!.split(" ")[0]!
    const head = isNoun(nouns!) ? nouns! : noun
    const number = numberOf(head)
    if (most && !PRAISING.has(most)) continue
    if (head === noun && isPlain(noun)) continue
    const rest = text.slice(match.index + all.length)
    const told =
      /^ (?:that|who|which|i|we|you|part|way|things?|of (?:all|the|my|our|any|us|both))(?!\p{L})/iu
    if (
      determiner !== "the" ||
      !number ||
      told.test(` ${nouns!.slice(noun.length).trim()}`) ||
      told.test(rest)
    )
      continue
    if (/^(?:part|ways?|things?|time|day|moment|of|teacher|years?)$/u.test(noun)) continue
    const adjective = most ?? (best === "perfect" || best === "ultimate" ? "" : "good")
    const phrase = `${adjective} ${nouns!}`.trim()
    const article = number === "one" ? `${articleFor(phrase)} ` : ""
    TRAILING.lastIndex = 0
    const trailing = TRAILING.exec(rest)
    yield {
      start: match.index,
      end: match.index + all.length + (trailing?.index === 1 ? trailing[0].length + 1 : 0),
      depth: "phrase",
      wordings: [{ text: article + phrase }]
    }
  }
}

function isNoun(words: string): boolean {
  return readGrammar(readSentence(words)).terms.at(-1)?.tags.has("Noun") ?? false
}

/** Whether a noun takes "a": null when that is not certain. */
function numberOf(noun: string): "one" | "many" | null {
  const tags = readGrammar(readSentence(`the ${noun}`)).terms.at(-1)?.tags
  if (!tags?.has("Noun")) return null
  if (MASS_NOUNS.has(noun.split(" ").at(-1)!)) return "many"
  if (tags.has("Plural") || tags.has("Uncountable")) return "many"
  return copulaFor(`the ${noun}`) === "is" ? "one" : null
}

/** An adjective or a word whose kind is not certain heads no phrase. */
function isPlain(word: string): boolean {
  const tags = readGrammar(readSentence(`the ${word}`)).terms.at(-1)?.tags
  return !tags || tags.has("Adjective") || !tags.has("Noun")
}
