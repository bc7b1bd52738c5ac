import type { ClassifierInput } from "~engine/classifier/feature-extractor"
import type { RuleHit } from "~engine/rules/run-rules"
import { getOrCompute, memoize } from "~engine/text/memo"
import type { Sentence } from "~engine/text/sentence"

const NONE: readonly RuleHit[] = []

/** The hits that overlap a sentence, in order; grouped once for all sentences of a draft. */
export function hitsIn(
  { draft, hits }: Pick<ClassifierInput, "draft" | "hits">,
  at: Sentence
): readonly RuleHit[] {
  return bySentence(draft.sentences)(hits).get(at) ?? NONE
}

const bySentence = memoize((sentences: readonly Sentence[]) =>
  memoize((hits: readonly RuleHit[]) => groupBySentence(sentences, hits))
)

function groupBySentence(
  sentences: readonly Sentence[],
  hits: readonly RuleHit[]
): ReadonlyMap<Sentence, readonly RuleHit[]> {
  const groups = new Map<Sentence, RuleHit[]>()
  for (const hit of hits) {
    for (let index = firstEndingAfter(sentences, hit.start); index < sentences.length; index++) {
      const sentence = sentences[index]!
      if (sentence.start >= hit.end) break
      getOrCompute(groups, sentence, () => []).push(hit)
    }
  }
  return groups
}

/** Index of the first sentence that ends after an offset; sentences stand in order. */
function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
