import { type Fact, type FactKind, factsOf } from "~engine/rewording/facts/protected-facts"

/** Kinds that the card names when a sentence goes; emoji, #tags, names and quotations go without a word. */
export const LISTED_FACTS: ReadonlySet<FactKind> = new Set([
  "link",
  "mention",
  "number",
  "price",
  "date"
])

/**
 * Every link, @name, number, price and date of a sentence that is to go, as written, in order, each once.
 */
export function removedFacts(sentence: string): readonly string[] {
  const listed = factsOf(sentence).filter(({ kind }: Fact) => LISTED_FACTS.has(kind))
  return [...new Set(listed.map(({ text }) => text))]
}
