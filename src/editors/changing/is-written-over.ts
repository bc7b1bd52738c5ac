/** Shorter words, such as "a", are found by chance in many a text. */
const MIN_FOREIGN_LETTERS = 3

const WHITESPACE = /\s+/gu

/**
 * True when a draft holds words that neither it before nor the change can have brought: somebody else has written since.
 * Words that a failed change ran together ("two lines" → "twolines") are no such words.
 */
export function isWrittenOver(after: string, before: string, expected: string): boolean {
  const known = [before, expected].map((text) => text.replace(WHITESPACE, ""))
  return after
    .split(WHITESPACE)
    .some(
      (word) => word.length >= MIN_FOREIGN_LETTERS && !known.some((text) => text.includes(word))
    )
}
