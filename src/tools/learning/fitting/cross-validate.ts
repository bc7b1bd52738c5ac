import type { WordLogits } from "~engine/classifier/dense-features"
import type { HeadOutputs } from "~engine/classifier/score-of"
import { runHeads } from "~engine/classifier/score-with"
import { hash } from "~engine/text/hash"
import type { Encoded, FeatureSizes } from "~tools/learning/fitting/encode"
import { fitHeads, inputsOf, type WithWordLogits } from "~tools/learning/fitting/fit-heads"
import { fitWordModels, wordLogitsOf } from "~tools/learning/fitting/fit-word-models"

/** What a model that was not fitted on the example makes of it, before calibration. */
export type Prediction = HeadOutputs & { readonly encoded: Encoded }

const FOLDS = 5

/** The fold of an example, by its group, so that the two drafts of a pair stay in one fold. */
export function foldOf({ example }: Encoded): number {
  return hash(example.group) % FOLDS
}

/** Word logits of every example, from models fitted on the other folds. */
export function outOfFoldLogits(
  examples: readonly Encoded[],
  sizes: FeatureSizes
): readonly WithWordLogits[] {
  const logits = new Map<Encoded, WordLogits>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = fitWordModels(
      examples.filter((one) => foldOf(one) !== fold),
      sizes
    )
    for (const one of examples) {
      if (foldOf(one) === fold) logits.set(one, wordLogitsOf(models, one))
    }
  }
  return examples.map((encoded) => ({ encoded, logits: logits.get(encoded)! }))
}

/** Fits on some examples and predicts others. */
function predict(
  learn: readonly Encoded[],
  others: readonly Encoded[],
  sizes: FeatureSizes
): readonly Prediction[] {
  const heads = fitHeads(outOfFoldLogits(learn, sizes))
  const models = fitWordModels(learn, sizes)
  return others.map((encoded) => {
    const inputs = inputsOf({ encoded, logits: wordLogitsOf(models, encoded) })
    return { encoded, ...runHeads(heads, inputs) }
  })
}

/** Predictions for every example from models fitted on the other folds; their word logits are cross-fitted once more. */
export function crossValidate(
  examples: readonly Encoded[],
  sizes: FeatureSizes,
  progress: (done: number, of: number) => void
): readonly Prediction[] {
  const predictions: Prediction[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const learn = examples.filter((one) => foldOf(one) !== fold)
    predictions.push(
      ...predict(
        learn,
        examples.filter((one) => foldOf(one) === fold),
        sizes
      )
    )
    progress(fold + 1, FOLDS)
  }
  return predictions
}
