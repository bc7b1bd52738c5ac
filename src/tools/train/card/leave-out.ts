import { runHead } from "~engine/classifier/run-head"
import type { Encoded, FeatureSizes } from "~tools/learning/fitting/encode"
import {
  headWeight,
  inputsOf,
  type WithWordLogits,
  VERDICT_OPTIONS
} from "~tools/learning/fitting/fit-heads"
import { fitHead } from "~tools/learning/fitting/fit-head"
import { fitWordModels, wordLogitsOf } from "~tools/learning/fitting/fit-word-models"
import { type ScoredPost, rocAuc } from "~tools/learning/measuring/metrics"

/** How well a model does on a group of posts that was left out of its training set. */
export type LeftOut = { readonly posts: number; readonly salesy: number; readonly auc: number }

/**
 * Fits without some posts and measures on those of them that were labelled for this question.
 * @param outOfFold word logits out of fold; those of the posts left out are computed anew
 * @param isLeftOut which posts are left out
 */
export function leaveOut(
  outOfFold: readonly WithWordLogits[],
  sizes: FeatureSizes,
  isLeftOut: (one: Encoded) => boolean
): LeftOut {
  const rest = outOfFold.filter(({ encoded }) => !isLeftOut(encoded))
  const models = fitWordModels(
    rest.map(({ encoded }) => encoded),
    sizes
  )
  const head = fitHead(
    rest.flatMap((one) => {
      const { salesy } = one.encoded.example
      const weight = headWeight(one.encoded.example)
      return salesy === null ? [] : [{ inputs: inputsOf(one), targets: [salesy], weight }]
    }),
    VERDICT_OPTIONS
  )
  const measured: ScoredPost[] = outOfFold.flatMap(({ encoded }) => {
    const { salesy, rated } = encoded.example
    if (salesy === null || !rated || !isLeftOut(encoded)) return []
    const inputs = inputsOf({ encoded, logits: wordLogitsOf(models, encoded) })
    return [{ truth: salesy, score: runHead(head, inputs)[0]! }]
  })
  return {
    posts: measured.length,
    salesy: measured.filter(({ truth }) => truth === 1).length,
    auc: rocAuc(measured)
  }
}
