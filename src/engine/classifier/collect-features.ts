import { readWordEvidence } from "~engine/classifier/word-evidence"
import type { RuleHit } from "~engine/rules/run-rules"
import type { Draft } from "~engine/text/draft"
import type { Span } from "~engine/types"

/**
 * What the classifier sees of a draft, as named values.
 * @param hidden words to be read as if they were not there; sentences seen before cost nothing
 */
export function collectFeatures(
  draft: Draft,
  hits: readonly RuleHit[],
  hidden: Span | null = null
): ReadonlyMap<string, number> {
  const features = new Map<string, number>()
  const touches = (start: number, end: number): boolean =>
    hidden !== null && start < hidden.end && hidden.start < end
  for (const sentence of draft.sentences) {
    for (const { name, start, end } of readWordEvidence(sentence.reading)) {
      if (!touches(sentence.start + start, sentence.start + end)) features.set(`w:${name}`, 1)
    }
  }
  for (const { rule, muted, start, end } of hits) {
    if (!touches(start, end)) features.set(`${muted ? "muted" : "rule"}:${rule.id}`, 1)
  }
  features.set(`site:${draft.site}`, 1)
  features.set(`surface:${draft.surface}`, 1)
  return features
}
