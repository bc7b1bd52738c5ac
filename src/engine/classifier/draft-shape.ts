import { wordOf } from "~engine/classifier/word-evidence"
import type { Draft } from "~engine/text/draft"
import type { Sentence } from "~engine/text/sentence"
import type { Token } from "~engine/text/token"
import type { Span } from "~engine/types"

const FIRST_PLURAL: ReadonlySet<string> = new Set(
  "we us our ours we're we've we'll ourselves".split(" ")
)
const FIRST_SINGULAR: ReadonlySet<string> = new Set(
  "i me my mine i'm i've i'll i'd im ive myself".split(" ")
)
const SECOND: ReadonlySet<string> = new Set(
  "you your yours you're you'll you've ur u yourself yall y'all".split(" ")
)
const THIRD: ReadonlySet<string> = new Set(
  "he she they him her them his their hers theirs".split(" ")
)
const PAST: ReadonlySet<string> = new Set(
  "was were had did went said told got made came saw felt left took gave knew thought found".split(
    " "
  )
)
const REASONS: ReadonlySet<string> = new Set(
  "because since why reason means so therefore if when how example instead".split(" ")
)
const THANKS: ReadonlySet<string> = new Set(
  "thanks thank thankyou grateful congrats congratulations proud welcome sorry happy".split(" ")
)

/** The names of what {@link shapeOf} counts, in its order. */
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

/** Index of each shape by name. */
type Shape = Record<(typeof SHAPE_NAMES)[number], number>

/**
 * What a draft looks like from afar: whom it talks to, how it is laid out, what it is decorated with.
 *
 * Counts go through a logarithm and shares are 0…1, so that length alone moves little. Costs one pass over the tokens.
 * @param hidden words to be read as if they were not there
 */
export function shapeOf(draft: Draft, hidden: Span | null): Float64Array {
  const seen = count(draft, hidden)
  const shape = new Float64Array(SHAPE_NAMES.length)
  SHAPE_NAMES.forEach((name, index) => (shape[index] = seen[name]))
  return shape
}

const BULLET =
  /^(?:[-*\u2022\u2023\u25AA\u25CF\u2192\u2713\u2714\u2705]|\d{1,2}(?:[.):]|\uFE0F?\u20E3))/u
const POINTING = /[\u{1F447}\u{1F449}\u{1F446}\u{1F448}\u2B07\u27A1\u{1F517}\u25B6]/u

function count(draft: Draft, hidden: Span | null): Shape {
  const shape = Object.fromEntries(SHAPE_NAMES.map((name) => [name, 0])) as Shape
  const add = (name: keyof Shape): void => void (shape[name] += 1)
  const lines = new Set<number>()
  let voiced = 0
  let letters = 0
  let capitals = 0
  let shortLines = 0
  let last: Token | null = null
  let lastWords: Sentence | null = null
  let first: Sentence | null = null
  let sentences = 0
  for (const sentence of draft.sentences) {
    const tokens = visible(sentence, hidden)
    if (tokens.length === 0) continue
    first ??= sentence
    sentences++
    if (!lines.has(sentence.line) && BULLET.test(sentence.reading.text)) add("bullets")
    lines.add(sentence.line)
    if (tokens.length <= 8) shortLines++
    for (const [index, token] of tokens.entries()) {
      if (token.type === "word") {
        add("words")
        const word = wordOf(token)
        if (FIRST_PLURAL.has(word)) add("we")
        else if (FIRST_SINGULAR.has(word)) add("i")
        else if (SECOND.has(word)) add("you")
        else if (THIRD.has(word)) add("third")
        else if (REASONS.has(word)) add("reason")
        else if (THANKS.has(word)) add("thanks")
        if (PAST.has(word) || (word.length > 4 && word.endsWith("ed"))) add("past")
        if (word !== token.lower && word.length === token.lower.length / 2) add("fancy")
        if (token.text.length > 2) {
          letters++
          if (token.text === token.text.toUpperCase()) capitals++
        }
        lastWords = sentence
      } else if (token.type === "link") {
        add("links")
        const lead = tokens[index - 1]
        if (lead && /[:\u2192]|->|>>|\u2026/u.test(lead.text)) add("link-led-in")
      } else if (token.type === "mention") {
        add("mentions")
        if (!last) add("mention-first")
      } else if (token.type === "hashtag") add("hashtags")
      else if (token.type === "emoji") {
        add("emoji")
        if (index === 0) add("emoji-per-line")
        if (!last) add("emoji-first")
        if (POINTING.test(token.text)) add("pointing")
      } else if (token.type === "number") {
        add("numbers")
        if (token.text.endsWith("%")) add("percents")
      } else if (token.type === "price") add("prices")
      else if (token.text.startsWith("!")) add("exclaims")
      else if (token.text.startsWith("..") || token.text === "\u2026") add("ellipsis")
      else if (token.text === "\u2014" || token.text === "\u2013" || token.text === "--")
        add("dashes")
      last = token
    }
    if (sentence.reading.asks) add("asks")
    for (const voice of draft.voices) {
      const overlap = Math.min(voice.end, sentence.end) - Math.max(voice.start, sentence.start)
      if (overlap > 0) voiced += overlap / Math.max(1, sentence.end - sentence.start)
    }
  }
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
    "link-last": last?.type === "link" ? 1 : 0,
    "link-bare": shape.links > 0 && words < 9 ? 1 : 0,
    "link-led-in": Math.min(1, shape["link-led-in"]),
    mentions: log(shape.mentions),
    "mention-first": shape["mention-first"],
    hashtags: log(shape.hashtags),
    "hashtags-last": last?.type === "hashtag" ? 1 : 0,
    emoji: log(shape.emoji),
    "emoji-per-line": shape["emoji-per-line"] / Math.max(1, sentences),
    pointing: Math.min(1, shape.pointing),
    caps: capitals / Math.max(4, letters),
    exclaims: log(shape.exclaims),
    asks: log(shape.asks),
    "ask-first": first?.reading.asks ? 1 : 0,
    "ask-last": lastWords?.reading.asks ? 1 : 0,
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
    linkedin: draft.site === "linkedin" ? 1 : 0,
    facebook: draft.site === "facebook" ? 1 : 0,
    "you-over-i": shape.you / everyone,
    "we-you": (Math.min(3, shape.we) * Math.min(3, shape.you)) / 9,
    "short-lines": sentences > 3 ? shortLines / sentences : 0,
    long: words > 120 ? 1 : 0
  }
}

function visible(sentence: Sentence, hidden: Span | null): readonly Token[] {
  const { tokens } = sentence.reading
  if (!hidden || hidden.start >= sentence.end || hidden.end <= sentence.start) return tokens
  return tokens.filter(
    ({ start, end }) => sentence.start + end <= hidden.start || sentence.start + start >= hidden.end
  )
}
