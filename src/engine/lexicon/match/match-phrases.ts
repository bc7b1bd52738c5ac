import type { PhraseFinder } from "~engine/lexicon/match/find-phrases"
import type { Match } from "~engine/rule"
import { quoteWords } from "~engine/text/quote-words"

/**
 * The phrases found in a text, as matches of a rule.
 * @param says what is said of the words; the message quotes them in front of it
 * @example
 * matchPhrases("Link in bio!", find, "sends the reader away.")
 * // [{ start: 0, end: 11, message: "\u201CLink in bio\u201D sends the reader away." }]
 */
export function matchPhrases(text: string, find: PhraseFinder, says: string): readonly Match[] {
  return find(text).map(({ start, end }) => ({
    start,
    end,
    message: `${quoteWords(text.slice(start, end))} ${says}`
  }))
}
