import { COMMON_WORDS } from "~engine/lexicon/gentle/common-words"
import { LruCache, unshared } from "~engine/text/lru"
import { findQuotations } from "~engine/text/quotations"
import { readAnew, type SentenceReading } from "~engine/text/sentence"
import type { Token } from "~engine/text/token"

/** What gentler wording must carry over unchanged. */
export type FactKind =
  "link" | "mention" | "hashtag" | "number" | "price" | "date" | "quotation" | "name" | "emoji"

/** A fact of the draft, as written. */
export type Fact = { readonly kind: FactKind; readonly text: string }

/** Words that say when. Numbers in dates are protected as numbers. */
const DATE_WORDS =
  /(?<![\p{L}\p{N}_])(?:today|tonight|tomorrow|yesterday|midnight|noon|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)(?=\.? ?\d)|new year|christmas|easter|black friday|cyber monday)(?![\p{L}\p{N}_])/giu

const DATE_WORD = new RegExp(`^${DATE_WORDS.source}$`, "iu")

/** Token types that are facts as they stand. */
const FACT_TOKENS: ReadonlySet<string> = new Set([
  "link",
  "mention",
  "hashtag",
  "number",
  "price",
  "emoji"
])

/** Capitalised forms that are no names. */
const NO_NAME =
  /^(?:I|It|Its|It['\u2019]s|I['\u2019](?:m|ve|d|ll)|OK|PS|P\.S|RT|DM|DMs|FAQ|ICYMI|BTW|FYI|ASAP|FOMO)$/iu

/** Texts whose facts are kept for reuse. */
const MAX_CACHED_TEXTS = 500

const facts = new LruCache<string, readonly Fact[]>(MAX_CACHED_TEXTS)

/** Longest of them, in UTF-16 units: passages are asked for again and again, whole drafts once. */
const MAX_CACHED_LENGTH = 400

/**
 * The facts of a text, in order of kind: links, @names, #tags, numbers, prices, dates, quoted words, names and emoji.
 *
 * A name is a capitalised word that is not everyday English. Everyday words that begin a sentence, shout, or stand in a
 * headline in capitals are none.
 */
export function factsOf(text: string): readonly Fact[] {
  if (text.length > MAX_CACHED_LENGTH) return readFacts(text)
  const known = facts.get(text)
  if (known) return known
  const own = unshared(text)
  const found = readFacts(own)
  facts.set(own, found)
  return found
}

/**
 * Facts of `before` that `after` no longer holds, each as often as it is missing.
 *
 * Dates and names are compared without regard to case, all others to the letter; order does not matter.
 */
export function lostFacts(before: string, after: string): readonly Fact[] {
  const facts = factsOf(before)
  if (facts.length === 0) return facts
  const kept = new Map<string, number>()
  for (const fact of factsOf(after)) kept.set(keyOf(fact), (kept.get(keyOf(fact)) ?? 0) + 1)
  const lowerAfter = after.toLowerCase()
  return facts.filter((fact) => {
    // A word may count as a name on one side only (it moved to the start): being there at all is enough.
    if (fact.kind === "name" || fact.kind === "quotation") {
      return !lowerAfter.includes(fact.text.toLowerCase())
    }
    const left = kept.get(keyOf(fact)) ?? 0
    kept.set(keyOf(fact), left - 1)
    return left <= 0
  })
}

/** Kinds that the card names when a sentence goes; emoji, #tags, names and quotations go without a word. */
export const LISTED_FACTS: ReadonlySet<FactKind> = new Set([
  "link",
  "mention",
  "number",
  "price",
  "date"
])

/**
 * Every link, @name, number, price and date of a sentence that is to go, as written, in order, each once.
 */
export function removedFacts(sentence: string): readonly string[] {
  const listed = factsOf(sentence).filter(({ kind }) => LISTED_FACTS.has(kind))
  return [...new Set(listed.map(({ text }) => text))]
}

function keyOf({ kind, text }: Fact): string {
  return `${kind}:${kind === "date" ? text.toLowerCase() : text}`
}

function readFacts(text: string): readonly Fact[] {
  const reading = readAnew(text)
  const { tokens } = reading
  const found: Fact[] = []
  for (const [index, token] of tokens.entries()) {
    if (FACT_TOKENS.has(token.type)) {
      found.push({ kind: token.type as FactKind, text: token.text.replace(/(?<![.,])[.,]+$/u, "") })
    } else if (token.type === "word" && isName(token, tokens[index - 1])) {
      found.push({ kind: "name", text: token.text.replace(/['\u2019]s?$/u, "") })
    } else if (token.type === "word" && /\d/u.test(token.text)) {
      found.push({ kind: "number", text: token.text })
    }
  }
  for (const match of text.matchAll(DATE_WORDS)) found.push({ kind: "date", text: match[0] })
  for (const words of quotationsOf(reading)) found.push({ kind: "quotation", text: words })
  return found
}

function quotationsOf(reading: SentenceReading): readonly string[] {
  if (!reading.hasQuoteMark) return []
  const { text } = reading
  const sentence = { start: 0, end: text.length, index: 0, line: 0, reading }
  return findQuotations([sentence]).map(({ start, end }) => text.slice(start, end))
}

function isName({ text, lower }: Token, before: Token | undefined): boolean {
  if (!/\p{Lu}/u.test(text) || NO_NAME.test(text)) return false
  const plain = lower.replace(/'(?:s|re|ll|ve|d|m|t)$/u, "")
  const everyday = plain
    .split("-")
    .every((part) => COMMON_WORDS.has(part) || COMMON_WORDS.has(part.replace(/(?:s|ed|ing)$/u, "")))
  if (everyday || DATE_WORD.test(plain)) return false
  // The first word of a sentence has its capital from there; an unknown one may still be a name, so it stays one
  // unless it is a form of an everyday word.
  return !(startsSentence(before) && /(?:ing|ed|ly|est|er|s)$/u.test(plain))
}

function startsSentence(before: Token | undefined): boolean {
  return !before || /^[.!?:\u2026\u2022*\u2192>-]/u.test(before.text) || before.type === "emoji"
}
