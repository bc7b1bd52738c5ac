import { detectAll } from "tinyld/light"

import { ENGLISH_WORDS } from "~engine/text/english-words"
import { FOREIGN_WORDS } from "~engine/text/foreign-words"
import type { Sentence } from "~engine/text/sentence"

/** What a draft is written in, as far as its words tell. */
export type Language = "english" | "other" | "doubtful"

/** Fewer letters than this tell the n-gram detector nothing: slang and names look like any language. */
const MIN_LETTERS = 24

/** Most of a draft's words, in UTF-16 units, that the detector is asked about: it takes 30 ms for the longest draft. */
const MAX_DETECTED = 1500

/** Share 0…1 of everyday English words from which a draft is English whatever else is in it. */
const CERTAINLY_ENGLISH = 0.25

/** Share 0…1 of everyday words of other languages from which a draft with fewer English ones is not English. */
const CERTAINLY_FOREIGN = 0.12

/** One such word may be a name or a title. */
const MIN_FOREIGN_WORDS = 2

/** Share 0…1 of words that the classifier's vocabulary knows from which a row of nouns and names is English. */
const MOSTLY_KNOWN = 0.5

/** Share 0…1 of letters outside the Latin script from which a draft cannot be English. */
const FOREIGN_SCRIPT = 0.5

/** How much surer (0…1) the detector must be of another language than of English. */
const DETECTOR_MARGIN = 0.25

/**
 * The language of a draft.
 *
 * Everyday words decide, English ones and those of twenty other languages; then the vocabulary, for headlines and lists
 * of wares hold few everyday words. Where all of these are missing the n-gram detector is asked, which takes headlines
 * full of names for any language: its word makes a draft `doubtful`, no more.
 * @param isKnown whether the classifier has seen a word (lower case) in several English posts
 */
export function languageOf(
  sentences: readonly Sentence[],
  isKnown: (word: string) => boolean
): Language {
  const words = sentences.flatMap(({ reading }) => reading.words)
  const letters = words.join("")
  if (letters.length === 0) return "english"
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin < letters.length * (1 - FOREIGN_SCRIPT)) return "other"
  const count = (is: (word: string) => boolean): number => words.filter(is).length
  const english = count((word) => ENGLISH_WORDS.has(word))
  if (english >= words.length * CERTAINLY_ENGLISH) return "english"
  const foreign = count((word) => FOREIGN_WORDS.has(word))
  if (
    foreign >= MIN_FOREIGN_WORDS &&
    foreign >= words.length * CERTAINLY_FOREIGN &&
    foreign > english
  )
    return "other"
  if (letters.length < MIN_LETTERS) return "english"
  if (foreign <= english && count(isKnown) >= words.length * MOSTLY_KNOWN) return "english"
  const guesses = detectAll(words.join(" ").slice(0, MAX_DETECTED))
  const best = guesses[0]
  if (!best || best.lang === "en") return "english"
  const asEnglish = guesses.find(({ lang }) => lang === "en")?.accuracy ?? 0
  return best.accuracy - asEnglish >= DETECTOR_MARGIN ? "doubtful" : "english"
}
