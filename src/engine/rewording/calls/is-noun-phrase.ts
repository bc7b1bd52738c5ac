import { readGrammar, type Term } from "~engine/text/grammar"
import { readSentence } from "~engine/text/sentence"

/** Tags of words that make a clause out of a phrase. */
const FINITE = ["PastTense", "PresentTense", "Copula", "Modal", "Imperative", "Auxiliary"] as const

/** First words of a noun phrase that names a definite thing. */
const DEFINITE = /^(?:the|our|my|this|these|his|her|their|its|a|an|some|\p{L}+['\u2019]s)$/iu

/**
 * True when words name one thing plainly enough to be a sentence's subject or complement: they open with an article, a
 * possessive or a name, and no verb makes a clause of them before a relative pronoun.
 */
export function isNounPhrase(words: string): boolean {
  const { terms } = readGrammar(readSentence(words))
  const first = terms[0]
  if (/^(?:this|these)$/iu.test(first?.normal ?? "") && !isNominal(terms[1])) return false
  if (
    !first ||
    !(DEFINITE.test(first.normal) || /^[@#]/u.test(first.text) || first.tags.has("ProperNoun"))
  )
    return false
  const clause = terms.findIndex(({ normal }) => /^(?:that|which|who|where|when|to)$/u.test(normal))
  const phrase = clause < 0 ? terms : terms.slice(0, clause)
  return (
    phrase.some(({ tags }) => tags.has("Noun")) &&
    !phrase.some(({ tags }) => FINITE.some((tag) => tags.has(tag)) && !tags.has("Participle"))
  )
}

function isNominal(term: Term | undefined): boolean {
  return (
    term !== undefined &&
    (term.tags.has("Noun") || term.tags.has("Adjective") || term.tags.has("Value"))
  )
}
