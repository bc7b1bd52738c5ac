import type { SentenceReading } from "~engine/text/sentence"
import type { Token } from "~engine/text/token"
import type { Span } from "~engine/types"

/** A word or word pair where it stands in its sentence. */
export type WordEvidence = Span & { readonly name: string }

const kept = new WeakMap<SentenceReading, readonly WordEvidence[]>()

/** What stands for tokens whose own text must not enter the vocabulary. */
const MASKS: Partial<Record<Token["type"], string>> = {
  link: "<link>",
  mention: "<at>",
  number: "<num>",
  price: "<price>"
}

/** The words and word pairs of a sentence, names, links, numbers and prices masked; kept with its reading. */
export function readWordEvidence(reading: SentenceReading): readonly WordEvidence[] {
  const known = kept.get(reading)
  if (known) return known
  const evidence: WordEvidence[] = []
  let before: { readonly name: string; readonly start: number } | null = null
  for (const { start, end, ...token } of reading.tokens) {
    const name =
      MASKS[token.type] ?? (token.type === "hashtag" ? token.lower.slice(1) : token.lower)
    evidence.push({ name, start, end })
    evidence.push({ name: `${before?.name ?? "^"} ${name}`, start: before?.start ?? start, end })
    before = { name, start }
  }
  kept.set(reading, evidence)
  return evidence
}
