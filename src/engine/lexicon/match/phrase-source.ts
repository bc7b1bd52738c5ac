import type { Phrase } from "~engine/lexicon/match/phrase"

/** Before a phrase: no letter or digit, so that it starts at a word; no @ or #, so that names and tags stay names. */
const WORD_START = "(?<![\\p{L}\\p{N}_@#'\\u2019-])"

/** After a phrase: no letter or digit, so that it ends at a word. */
const WORD_END = "(?![\\p{L}\\p{N}_])"

/** A character class (left alone), an apostrophe, or a space that is not counted. */
const LOOSE = /\[[^\]]*\]|'| (?![?{])/gu

/**
 * The source of one pattern for a list of phrases, matched whole-word: white space and apostrophes as they come. Meant
 * for the flags `iu`.
 *
 * Kept apart from the rules' compiler: rewording also needs patterns for openings and whole sentences.
 */
export function phraseSource(phrases: readonly Phrase[]): string {
  const parts = phrases.flatMap(({ words }) => words).map(loosened)
  return `${WORD_START}(?:${parts.join("|")})${WORD_END}`
}

/** A pattern for a list of phrases that matches at the beginning of a text only, with the flags `iu`. */
export function openingPattern(phrases: readonly Phrase[]): RegExp {
  return new RegExp(`^(?:${phraseSource(phrases)})`, "iu")
}

function loosened(words: string): string {
  return words.replace(LOOSE, (piece) =>
    piece === "'" ? "['\\u2019]" : piece === " " ? "\\s{1,3}" : piece
  )
}
