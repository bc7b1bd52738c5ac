import { runHead } from "~engine/classifier/run-head"
import { foldOf } from "~tools/learning/fitting/cross-validate"
import type { Encoded } from "~tools/learning/fitting/encode"
import {
  headWeight,
  inputsOf,
  type WithWordLogits,
  VERDICT_OPTIONS
} from "~tools/learning/fitting/fit-heads"
import { fitHead } from "~tools/learning/fitting/fit-head"

/**
 * Verdict logits of every example, from heads fitted on the other folds, over word logits that were computed out of fold
 * once: a fifth of the work of a full cross-validation, and within 0.002 of its AUC.
 * @param isVisible which inputs the heads see; the others are set to 0
 */
export function crossValidateVerdict(
  examples: readonly WithWordLogits[],
  isVisible: (input: number) => boolean
): ReadonlyMap<Encoded, number> {
  const logits = new Map<Encoded, number>()
  const inputs = new Map(
    examples.map((one) => [
      one.encoded,
      inputsOf(one).map((value, at) => (isVisible(at) ? value : 0))
    ])
  )
  for (const fold of new Set(examples.map(({ encoded }) => foldOf(encoded)))) {
    const training = examples.flatMap(({ encoded }) => {
      const { salesy } = encoded.example
      const weight = headWeight(encoded.example)
      if (salesy === null || foldOf(encoded) === fold) return []
      return [{ inputs: inputs.get(encoded)!, targets: [salesy], weight }]
    })
    const head = fitHead(training, VERDICT_OPTIONS)
    for (const { encoded } of examples) {
      if (foldOf(encoded) === fold) {
        logits.set(encoded, runHead(head, inputs.get(encoded)!)[0]!)
      }
    }
  }
  return logits
}
