/** Shorter words, such as "a", are found by chance in many a text. */
const MIN_FOREIGN_LETTERS = 3

/** A failed change runs so many pieces together at most: what stood before it, what came, what stands behind. */
const MAX_PIECES = 3

/** What of a word is looked at, in UTF-16 units: nobody's words are longer, and each cut of it is tried. */
const MAX_WORD_LENGTH = 60

const WHITESPACE = /\s+/gu

/**
 * True when a draft holds words that neither it before nor the change can have brought: somebody else has written since.
 * Words that a failed change ran together ("two lines" → "twolines", "two idea" → "twoidea") are no such words.
 */
export function isWrittenOver(after: string, before: string, expected: string): boolean {
  const known = [before, expected].map((text) => text.replace(WHITESPACE, ""))
  return after
    .split(WHITESPACE)
    .filter((word) => word.length >= MIN_FOREIGN_LETTERS)
    .some((word) => !isMadeOf(word.slice(0, MAX_WORD_LENGTH), known, MAX_PIECES))
}

/** True where a word is at most so many pieces of the texts, one behind the other. */
function isMadeOf(word: string, texts: readonly string[], pieces: number): boolean {
  if (isIn(word, texts)) return true
  if (pieces === 1) return false
  for (let cut = 1; cut < word.length && isIn(word.slice(0, cut), texts); cut++) {
    if (isMadeOf(word.slice(cut), texts, pieces - 1)) return true
  }
  return false
}

function isIn(piece: string, texts: readonly string[]): boolean {
  return texts.some((text) => text.includes(piece))
}
