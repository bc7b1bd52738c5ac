import { compilePhrases } from "~engine/lexicon/compile-phrases"
import type { Phrase } from "~engine/lexicon/phrase"

/** A pattern for a list of phrases that matches at the beginning of a text only, with the flags `iu`. */
export function openingPattern(phrases: readonly Phrase[]): RegExp {
  return new RegExp(`^(?:${compilePhrases(phrases).source})`, "iu")
}
