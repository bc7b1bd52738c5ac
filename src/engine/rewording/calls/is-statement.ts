import { readGrammar } from "~engine/text/grammar"
import { readSentence } from "~engine/text/sentence"

/** Openings that make a condition or a setting of what follows: no sentence by themselves. */
const SETTING =
  /^[^\p{L}]*(?:(?:so|and|but) )?(?:if|when|whether|once|on|in|at|for|to|from|until|till|after|before|with|by|because|since|as|while)\s/iu

/** Tags of verbs that make a sentence. */
const FINITE = ["Copula", "PresentTense", "PastTense", "Modal", "Imperative"] as const

/** True when words are a sentence by themselves; "On 17 April" and "If you like tea" are not. */
export function isStatement(words: string): boolean {
  if (SETTING.test(words)) return false
  const { terms } = readGrammar(readSentence(words))
  return terms.some(({ tags }) => FINITE.some((tag) => tags.has(tag)))
}
