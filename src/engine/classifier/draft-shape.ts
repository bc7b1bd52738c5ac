import { COUNT_NAMES, tallyTokens, wholeTally } from "~engine/classifier/sentence-tally"
import type { Draft } from "~engine/text/draft"
import type { Sentence } from "~engine/text/sentence"
import { lengthOf, overlaps, sharedLength } from "~engine/text/span"
import { spansIn } from "~engine/text/spans-by-sentence"
import type { Token } from "~engine/text/token"
import type { Span } from "~engine/types"

/** Names of the numbers that {@link shapeOf} gives, in order. */
export const SHAPE_NAMES = [
  "we",
  "i",
  "you",
  "third",
  "past",
  "reason",
  "thanks",
  "words",
  "sentences",
  "lines",
  "words-per-line",
  "links",
  "link-last",
  "link-bare",
  "link-led-in",
  "mentions",
  "mention-first",
  "hashtags",
  "hashtags-last",
  "emoji",
  "emoji-first",
  "emoji-per-line",
  "pointing",
  "caps",
  "exclaims",
  "asks",
  "ask-first",
  "ask-last",
  "exclaim-last",
  "numbers",
  "prices",
  "percents",
  "quoted",
  "voiced",
  "rt",
  "bullets",
  "fancy",
  "ellipsis",
  "dashes",
  "reply",
  "linkedin",
  "facebook",
  "you-over-i",
  "we-you",
  "short-lines",
  "long"
] as const

/** The numbers by name. */
type Shape = Record<(typeof SHAPE_NAMES)[number], number>

/**
 * The outward shape of a draft: whom it addresses, its layout, its decoration.
 *
 * Counts are taken as logarithms and shares as 0…1, so that length alone matters little. One pass over the tokens.
 * @param hidden words to be read as if they were not there
 */
export function shapeOf(draft: Draft, hidden: Span | null): Float64Array {
  const seen = count(draft, hidden)
  const shape = new Float64Array(SHAPE_NAMES.length)
  SHAPE_NAMES.forEach((name, index) => (shape[index] = seen[name]))
  return shape
}

const WORDS_INDEX = COUNT_NAMES.indexOf("words")

const BULLET =
  /^(?:[-*\u2022\u2023\u25AA\u25CF\u2192\u2713\u2714\u2705]|\d{1,2}(?:[.):]|\uFE0F?\u20E3))/u

function count(draft: Draft, hidden: Span | null): Shape {
  const shape = Object.fromEntries(SHAPE_NAMES.map((name) => [name, 0])) as Shape
  const counts = new Float64Array(COUNT_NAMES.length)
  const lines = new Set<number>()
  let voiced = 0
  let letters = 0
  let capitals = 0
  let shortLines = 0
  let firstToken: Token | null = null
  let lastToken: Token | null = null
  let lastWords: Sentence | null = null
  let first: Sentence | null = null
  let sentences = 0
  for (const sentence of draft.sentences) {
    const tally = isPartlyHidden(sentence, hidden)
      ? tallyTokens(visibleTokens(sentence, hidden))
      : wholeTally(sentence.reading)
    if (!tally.first) continue
    first ??= sentence
    firstToken ??= tally.first
    lastToken = tally.last
    sentences++
    if (!lines.has(sentence.line) && BULLET.test(sentence.reading.text)) shape.bullets++
    lines.add(sentence.line)
    if (tally.tokens <= 8) shortLines++
    for (let at = 0; at < counts.length; at++) counts[at]! += tally.counts[at]!
    letters += tally.letters
    capitals += tally.capitals
    if (tally.counts[WORDS_INDEX]! > 0) lastWords = sentence
    if (sentence.reading.isQuestion) shape.asks++
    for (const voice of spansIn(draft.voices, draft.sentences, sentence)) {
      voiced += sharedLength(voice, sentence) / Math.max(1, lengthOf(sentence))
    }
  }
  COUNT_NAMES.forEach((name, at) => (shape[name] = counts[at]!))
  const words = Math.max(1, shape.words)
  const share = (name: keyof Shape): number => Math.min(1, (8 * shape[name]) / (words + 8))
  const log = (value: number): number => Math.log1p(value)
  const everyone = shape.we + shape.i + shape.you + 1
  return {
    ...shape,
    we: share("we"),
    i: share("i"),
    you: share("you"),
    third: share("third"),
    past: share("past"),
    reason: share("reason"),
    thanks: share("thanks"),
    words: log(words) / 4,
    sentences: log(sentences) / 2,
    lines: log(lines.size) / 2,
    "words-per-line": log(words / Math.max(1, lines.size)) / 3,
    links: log(shape.links),
    "link-last": lastToken?.type === "link" ? 1 : 0,
    "link-bare": shape.links > 0 && words < 9 ? 1 : 0,
    "link-led-in": Math.min(1, shape["link-led-in"]),
    mentions: log(shape.mentions),
    "mention-first": firstToken?.type === "mention" ? 1 : 0,
    hashtags: log(shape.hashtags),
    "hashtags-last": lastToken?.type === "hashtag" ? 1 : 0,
    emoji: log(shape.emoji),
    "emoji-first": firstToken?.type === "emoji" ? 1 : 0,
    "emoji-per-line": shape["emoji-per-line"] / Math.max(1, sentences),
    pointing: Math.min(1, shape.pointing),
    caps: capitals / Math.max(4, letters),
    exclaims: log(shape.exclaims),
    asks: log(shape.asks),
    "ask-first": first?.reading.isQuestion ? 1 : 0,
    "ask-last": lastWords?.reading.isQuestion ? 1 : 0,
    "exclaim-last": lastWords?.reading.text.endsWith("!") ? 1 : 0,
    numbers: log(shape.numbers) / 2,
    prices: log(shape.prices),
    percents: Math.min(2, shape.percents),
    quoted: draft.voices.some(({ kind }) => kind === "quoted") ? 1 : 0,
    voiced: Math.min(1, voiced / Math.max(1, sentences)),
    rt: /^RT\b/u.test(first?.reading.text ?? "") ? 1 : 0,
    bullets: log(shape.bullets) / 2,
    fancy: shape.fancy > 0 ? 1 : 0,
    ellipsis: Math.min(2, shape.ellipsis),
    dashes: Math.min(2, shape.dashes),
    reply: draft.surface === "reply" ? 1 : 0,
    // The two networks that the model was trained to tell from the rest.
    linkedin: draft.site === "linkedin" ? 1 : 0,
    facebook: draft.site === "facebook" ? 1 : 0,
    "you-over-i": shape.you / everyone,
    "we-you": (Math.min(3, shape.we) * Math.min(3, shape.you)) / 9,
    "short-lines": sentences > 3 ? shortLines / sentences : 0,
    long: words > 120 ? 1 : 0
  }
}

function isPartlyHidden(sentence: Sentence, hidden: Span | null): hidden is Span {
  return hidden !== null && overlaps(hidden, sentence)
}

function visibleTokens(sentence: Sentence, hidden: Span): readonly Token[] {
  return sentence.reading.tokens.filter(
    ({ start, end }) => sentence.start + end <= hidden.start || sentence.start + start >= hidden.end
  )
}
