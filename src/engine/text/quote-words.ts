/** Longest quotation in a message, in UTF-16 units; what is longer keeps its beginning. */
const MAX_QUOTED_LENGTH = 60

/**
 * Words of a draft in curly quotation marks, shortened to fit a message of one line.
 * @example
 * quoteWords("buy  now") // "\u201Cbuy now\u201D"
 */
export function quoteWords(words: string): string {
  const folded = words.replace(/\s+/gu, " ").trim()
  if (folded.length <= MAX_QUOTED_LENGTH) return `\u201C${folded}\u201D`
  const cut = folded.slice(0, MAX_QUOTED_LENGTH).replace(/[\uD800-\uDBFF]$/u, "")
  const lastSpace = cut.lastIndexOf(" ")
  return `\u201C${lastSpace > MAX_QUOTED_LENGTH / 2 ? cut.slice(0, lastSpace) : cut}\u2026\u201D`
}
