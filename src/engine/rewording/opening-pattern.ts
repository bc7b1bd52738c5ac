import type { Phrase } from "~engine/lexicon/phrase"
import { phraseSource } from "~engine/rewording/phrase-source"

/** A pattern for a list of phrases that matches at the beginning of a text only, with the flags `iu`. */
export function openingPattern(phrases: readonly Phrase[]): RegExp {
  return new RegExp(`^(?:${phraseSource(phrases)})`, "iu")
}
