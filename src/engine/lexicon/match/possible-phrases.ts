import { firstLetters } from "~engine/lexicon/match/first-letters"
import type { Phrase } from "~engine/lexicon/match/phrase"
import { phraseSource } from "~engine/lexicon/match/phrase-source"

/** A row of a list, with the pattern (flags `giu`) that finds its words as {@link phraseSource} says. */
export type PossiblePhrase<Row> = { readonly row: Row; readonly pattern: RegExp }

/**
 * The rows of a list whose words may stand in a text, in the order of the list: those whose first letters are in it.
 *
 * A pattern that is never tried is never compiled, and one that rests is thrown away by the browser with its machine
 * code: trying a whole list would then compile all of it at once, where a sentence needs one or two.
 * @example
 * possiblePhrases(HYPE_WORDS)("We are open.") // []
 */
export function possiblePhrases<Row extends Phrase>(
  rows: readonly Row[]
): (text: string) => readonly PossiblePhrase<Row>[] {
  const entries = rows.map((row) => ({
    row,
    beginnings: row.words.flatMap((source) => firstLetters(source)),
    pattern: new RegExp(phraseSource([row]), "giu")
  }))
  return (text) => {
    const letters = text
      .toLowerCase()
      .replace(/\u2019/gu, "'")
      .replace(/\s+/gu, " ")
    return entries.filter(({ beginnings }) => beginnings.some((each) => letters.includes(each)))
  }
}
