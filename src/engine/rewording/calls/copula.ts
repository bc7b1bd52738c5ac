import { readGrammar } from "~engine/text/grammar"
import { readSentence } from "~engine/text/sentence"

/** Where a noun phrase's head is behind us: what follows only tells more about it. */
const AFTER_HEAD =
  /^(?:of|for|on|at|with|in|from|by|to|about|that|which|who|where|featuring|including|and|plus|as|into|over|under|,)$/u

/**
 * "is" or "are" for a noun phrase, or null when its number is not certain: names ending in s, phrases joined by "and",
 * words that compromise reads as anything but a noun.
 */
export function copulaFor(phrase: string): "is" | "are" | null {
  const { terms } = readGrammar(readSentence(phrase))
  const cut = terms.findIndex(({ normal }, index) => index > 0 && AFTER_HEAD.test(normal))
  const joined = cut > 0 && /^(?:and|plus)$/u.test(terms[cut]!.normal)
  const head = (cut < 0 ? terms : terms.slice(0, cut)).at(-1)
  if (!head || joined) return null
  const { tags, text } = head
  if (!tags.has("Noun") || tags.has("Pronoun")) return null
  const word = text.replace(/(?<![^\p{L}])[^\p{L}]+$/u, "")
  // "atlas", "bonus", "series": compromise takes some of them for plurals.
  if (/(?:[aiou]s|ics|news|series|species)$/iu.test(word)) return null
  if (tags.has("Plural")) return "are"
  if (tags.has("ProperNoun") && /s$/iu.test(word)) return null
  return /(?:[^s]s|people|folks)$/iu.test(word) && !/(?:news|us|is|ss)$/iu.test(word) ? null : "is"
}
