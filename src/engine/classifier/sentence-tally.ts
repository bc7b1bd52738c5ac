import { wordOf } from "~engine/classifier/word-features"
import { FIRST_PLURAL, FIRST_SINGULAR, SECOND_PERSON } from "~engine/lexicon/pronouns"
import { memoize } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"
import type { Token } from "~engine/text/token"

/** Besides the pronouns that grammar knows: reflexive, dialect and unpunctuated forms. */
const WE: ReadonlySet<string> = new Set([...FIRST_PLURAL, "ourselves"])
const I: ReadonlySet<string> = new Set([...FIRST_SINGULAR, "im", "ive", "myself"])
const YOU: ReadonlySet<string> = new Set([...SECOND_PERSON, "yourself", "yall", "y'all"])
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

const POINTING = /[\u{1F447}\u{1F449}\u{1F446}\u{1F448}\u2B07\u27A1\u{1F517}\u25B6]/u

/** What is counted token by token, and added up over the sentences of a draft. */
export const COUNT_NAMES = [
  "we",
  "i",
  "you",
  "third",
  "past",
  "reason",
  "thanks",
  "words",
  "links",
  "link-led-in",
  "mentions",
  "hashtags",
  "emoji",
  "emoji-per-line",
  "pointing",
  "exclaims",
  "numbers",
  "prices",
  "percents",
  "fancy",
  "ellipsis",
  "dashes"
] as const

type CountName = (typeof COUNT_NAMES)[number]

/** Index of each count. */
const AT = Object.fromEntries(COUNT_NAMES.map((name, at) => [name, at])) as Readonly<
  Record<CountName, number>
>

/** The counts of one sentence, or of the visible part of it. */
export type SentenceTally = {
  /** In the order of {@link COUNT_NAMES}. */
  readonly counts: Float64Array
  readonly tokens: number
  /** Words long enough to count as shouting, and how many of them are in capitals. */
  readonly letters: number
  readonly capitals: number
  readonly first: Token | null
  readonly last: Token | null
}

/** The tally of a whole sentence; memoized with its reading. */
export const wholeTally = memoize((reading: SentenceReading) => tallyTokens(reading.tokens))

/** Counts tokens that follow each other in one sentence. */
export function tallyTokens(tokens: readonly Token[]): SentenceTally {
  const counts = new Float64Array(COUNT_NAMES.length)
  const add = (name: CountName): void => {
    counts[AT[name]]!++
  }
  let letters = 0
  let capitals = 0
  for (const [index, token] of tokens.entries()) {
    if (token.type === "word") {
      countWord(token, add)
      if (token.text.length > 2) {
        letters++
        if (token.text === token.text.toUpperCase()) capitals++
      }
    } else if (token.type === "link") {
      add("links")
      const lead = tokens[index - 1]
      if (lead && /[:\u2192]|->|>>|\u2026/u.test(lead.text)) add("link-led-in")
    } else if (token.type === "mention") add("mentions")
    else if (token.type === "hashtag") add("hashtags")
    else if (token.type === "emoji") {
      add("emoji")
      if (index === 0) add("emoji-per-line")
      if (POINTING.test(token.text)) add("pointing")
    } else if (token.type === "number") {
      add("numbers")
      if (token.text.endsWith("%")) add("percents")
    } else if (token.type === "price") add("prices")
    else if (token.text.startsWith("!")) add("exclaims")
    else if (token.text.startsWith("..") || token.text === "\u2026") add("ellipsis")
    else if (/^(?:\u2014|\u2013|--)$/u.test(token.text)) add("dashes")
  }
  const ends = { first: tokens[0] ?? null, last: tokens.at(-1) ?? null }
  return { counts, tokens: tokens.length, letters, capitals, ...ends }
}

function countWord(token: Token, add: (name: CountName) => void): void {
  add("words")
  const word = wordOf(token)
  if (WE.has(word)) add("we")
  else if (I.has(word)) add("i")
  else if (YOU.has(word)) add("you")
  else if (THIRD.has(word)) add("third")
  else if (REASONS.has(word)) add("reason")
  else if (THANKS.has(word)) add("thanks")
  if (PAST.has(word) || (word.length > 4 && word.endsWith("ed"))) add("past")
  if (word !== token.lower && word.length === token.lower.length / 2) add("fancy")
}
