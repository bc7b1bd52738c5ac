import type { LocatedFeature } from "~engine/classifier/located-feature"
import { memoize } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"
import type { Token } from "~engine/text/token"

/** Stand-ins for tokens whose own text must not enter the vocabulary. */
const MASKS: Partial<Record<Token["type"], string>> = {
  link: "<link>",
  mention: "<at>",
  price: "<price>"
}

/** The words and word pairs of a sentence, with names, links, numbers and prices masked; memoized with its reading. */
export const readWordFeatures = memoize((reading: SentenceReading): readonly LocatedFeature[] => {
  const features: LocatedFeature[] = []
  let before = { name: "^", start: 0 }
  for (const token of reading.tokens) {
    const { start, end } = token
    const name = wordOf(token)
    if (name === "") continue
    features.push({ name, value: 1, start, end })
    features.push({ name: `${before.name} ${name}`, value: 1, start: before.start, end })
    before = { name, start }
  }
  return features
})

/**
 * A token as the vocabulary spells it: lower case, styled Unicode letters folded to plain ones, repeated letters and
 * punctuation shortened ("sooooo!!!!" is "sooo" and "!!"), a hashtag without its sign; "" for a token without content.
 */
export function wordOf(token: Token): string {
  const mask = MASKS[token.type]
  if (mask !== undefined) return mask
  if (token.type === "number") return token.text.endsWith("%") ? "<percent>" : "<num>"
  if (token.type === "punctuation")
    return token.text.length > 1 ? token.text.slice(0, 2) : token.text
  if (token.type === "emoji") return token.text.replace(/\uFE0F|[\u{1F3FB}-\u{1F3FF}]/gu, "")
  const plain = isBasicLatin(token.lower)
    ? token.lower
    : token.lower.normalize("NFKC").toLowerCase()
  const word = token.type === "hashtag" ? plain.slice(1) : plain
  return word.replace(/(.)\1{2,}/gu, "$1$1$1").slice(0, MAX_WORD_LENGTH)
}

/** Longer words are cut; nothing longer is in the vocabulary. In UTF-16 units. */
const MAX_WORD_LENGTH = 24

function isBasicLatin(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x2ff) return false
  return true
}
