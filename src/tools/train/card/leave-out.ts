import { runHead } from "~engine/classifier/run-head"
import type { Encoded } from "~tools/learning/fitting/encode"
import { inputsOf, type WithWordLogits, VERDICT_OPTIONS } from "~tools/learning/fitting/fit-heads"
import { fitHead } from "~tools/learning/fitting/fit-head"
import {
  type FeatureSizes,
  fitWordModels,
  wordLogitsOf
} from "~tools/learning/fitting/fit-word-models"
import { type ScoredPost, rocAuc } from "~tools/learning/measuring/metrics"

/** How well posts were judged by a model that saw none of their kind. */
export type LeftOut = { readonly posts: number; readonly salesy: number; readonly auc: number }

/**
 * Learns without some posts and measures on those of them that were read for this question.
 * @param scored word scores made out of fold; those of the posts left out are made anew
 * @param leave tells which posts are left out of learning
 * @param measure tells on which posts to measure; by default on those left out
 */
export function leaveOut(
  scored: readonly WithWordLogits[],
  sizes: FeatureSizes,
  leave: (one: Encoded) => boolean,
  measure: (one: Encoded) => boolean = leave
): LeftOut {
  const rest = scored.filter(({ encoded }) => !leave(encoded))
  const models = fitWordModels(
    rest.map(({ encoded }) => encoded),
    sizes
  )
  const head = fitHead(
    rest.flatMap((one) => {
      const { salesy, weight } = one.encoded.example
      return salesy === null ? [] : [{ inputs: inputsOf(one), targets: [salesy], weight }]
    }),
    VERDICT_OPTIONS
  )
  const measured: ScoredPost[] = scored.flatMap(({ encoded }) => {
    const { salesy, weight } = encoded.example
    if (salesy === null || weight < 1 || !leave(encoded) || !measure(encoded)) return []
    const inputs = inputsOf({ encoded, logits: wordLogitsOf(models, encoded) })
    return [{ truth: salesy, score: runHead(head, inputs)[0]! }]
  })
  return {
    posts: measured.length,
    salesy: measured.filter(({ truth }) => truth === 1).length,
    auc: rocAuc(measured)
  }
}
