import type { Phrase } from "~engine/lexicon/phrase"

/** Before a phrase: no letter or digit, so that it starts at a word. */
const WORD_START = "(?<![\\p{L}\\p{N}_])"

/** After a phrase: no letter or digit, so that it ends at a word. */
const WORD_END = "(?![\\p{L}\\p{N}_])"

/**
 * One pattern for a list of phrases, with the flags `giu`.
 * @throws SyntaxError when the words of an entry are no regular expression
 * @example
 * compilePhrases([{ words: "don't miss", reason: "hurries" }]).test("Don\u2019t  miss it") // true
 */
export function compilePhrases(phrases: readonly Phrase[]): RegExp {
  const sources = phrases.map(({ words }) =>
    words.replace(/'/gu, "['\\u2019]").replace(/ (?!\?)/gu, "\\s{1,3}")
  )
  return new RegExp(`${WORD_START}(?:${sources.join("|")})${WORD_END}`, "giu")
}
