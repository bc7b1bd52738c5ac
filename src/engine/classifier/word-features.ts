import type { Evidence } from "~engine/classifier/located-feature"
import { memoize } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"
import type { Token } from "~engine/text/token"

/** What stands for tokens whose own text must not enter the vocabulary. */
const MASKS: Partial<Record<Token["type"], string>> = {
  link: "<link>",
  mention: "<at>",
  price: "<price>"
}

/** The words and word pairs of a sentence, names, links, numbers and prices masked; kept with its reading. */
export const readWordEvidence = memoize((reading: SentenceReading): readonly Evidence[] => {
  const evidence: Evidence[] = []
  let before = { name: "^", start: 0 }
  for (const token of reading.tokens) {
    const { start, end } = token
    const name = wordOf(token)
    if (name === "") continue
    evidence.push({ name, value: 1, start, end })
    evidence.push({ name: `${before.name} ${name}`, value: 1, start: before.start, end })
    before = { name, start }
  }
  return evidence
})

/**
 * A token as the vocabulary knows it: lower case, letters of fancy alphabets made plain, stretched letters and marks
 * shortened ("sooooo!!!!" is "sooo" and "!!"), a hashtag without its sign; "" for what carries nothing.
 */
export function wordOf(token: Token): string {
  const mask = MASKS[token.type]
  if (mask !== undefined) return mask
  if (token.type === "number") return token.text.endsWith("%") ? "<percent>" : "<num>"
  if (token.type === "punctuation")
    return token.text.length > 1 ? token.text.slice(0, 2) : token.text
  if (token.type === "emoji") return token.text.replace(/\uFE0F|[\u{1F3FB}-\u{1F3FF}]/gu, "")
  const plain = isPlain(token.lower) ? token.lower : token.lower.normalize("NFKC").toLowerCase()
  const word = token.type === "hashtag" ? plain.slice(1) : plain
  return word.replace(/(.)\1{2,}/gu, "$1$1$1").slice(0, LONGEST_WORD)
}

/** Longer words are cut, in UTF-16 units; nothing longer is in the vocabulary. */
const LONGEST_WORD = 24

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x2ff) return false
  return true
}
