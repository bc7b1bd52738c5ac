import type { Phrase } from "~engine/lexicon/match/phrase"
import { phraseSource } from "~engine/lexicon/match/phrase-source"

/** A pattern for a list of phrases that matches at the beginning of a text only, with the flags `iu`. */
export function openingPattern(phrases: readonly Phrase[]): RegExp {
  return new RegExp(`^(?:${phraseSource(phrases)})`, "iu")
}
