import { detectAll } from "tinyld/light"

import { ENGLISH_WORDS } from "~engine/text/english-words"
import type { Sentence } from "~engine/text/sentence"

/** Fewer letters than this tell the n-gram detector nothing: slang and names look like any language. */
const MIN_LETTERS = 24

/** Most of a draft's words, in UTF-16 units, that the detector is asked about: it takes 30 ms for the longest draft. */
const MAX_DETECTED = 1500

/** Share 0…1 of everyday English words from which a draft is English whatever the detector says. */
const CERTAINLY_ENGLISH = 0.25

/** Share 0…1 of everyday English words below which the detector is believed. */
const HARDLY_ENGLISH = 0.12

/** Share 0…1 of letters outside the Latin script from which a draft cannot be English. */
const FOREIGN_SCRIPT = 0.5

/** How much surer (0…1) the detector must be of another language than of English. */
const DETECTOR_MARGIN = 0.25

/**
 * True when the draft is not written in English.
 *
 * Everyday English words decide first, so that slang, names and hashtags are not taken for another language; the
 * n-gram detector decides where they are missing. With too few letters to tell it gives false.
 */
export function isForeign(sentences: readonly Sentence[]): boolean {
  const words = sentences.flatMap(({ reading }) => reading.words)
  const letters = words.join("")
  if (letters.length === 0) return false
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin < letters.length * (1 - FOREIGN_SCRIPT)) return true
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length / words.length
  if (english >= CERTAINLY_ENGLISH || letters.length < MIN_LETTERS) return false
  const guesses = detectAll(words.join(" ").slice(0, MAX_DETECTED))
  const best = guesses[0]
  if (!best || best.lang === "en") return false
  const asEnglish = guesses.find(({ lang }) => lang === "en")?.accuracy ?? 0
  return english < HARDLY_ENGLISH || best.accuracy - asEnglish >= DETECTOR_MARGIN
}
