import { WORDED_KINDS, type WordScores } from "~engine/classifier/dense-features"
import { linearSum } from "~engine/classifier/linear-logit"
import type { Model } from "~engine/classifier/model"
import type { Encoded } from "~tools/learning/fitting/encode"
import { fitLinear, type LinearExample } from "~tools/learning/fitting/fit-linear"

/** The part of the model that knows words. */
export type WordModels = Pick<Model, "sentence" | "draft" | "kinds">

/** How many features there are. */
export type FeatureSizes = { readonly words: number; readonly marks: number }

/** Passes over the data; more learn the posts by heart (tried 3 to 25, by cross-validation). */
const EPOCHS = 5

/** Pull of weights towards 0; hardly matters with so few passes (tried 1e-6 to 1e-3). */
const DECAY = 5e-5

/** Learns the word models from examples. */
export function fitWords(examples: readonly Encoded[], sizes: FeatureSizes): WordModels {
  const options = { decay: DECAY, epochs: EPOCHS }
  return {
    draft: fitLinear(examples.flatMap(asDraft), { ...options, size: sizes.words, seed: 1 }),
    kinds: WORDED_KINDS.map((kind, index) =>
      fitLinear(
        examples.flatMap((example) => asKind(example, kind)),
        { ...options, size: sizes.words, seed: 2 + index }
      )
    ),
    sentence: fitLinear(examples.flatMap(asSentences), {
      ...options,
      size: sizes.words + sizes.marks,
      seed: 7
    })
  }
}

/** What word models say of an example. */
export function scoreWords(models: WordModels, example: Encoded): WordScores {
  return {
    sentences: example.sentences.map((sentence) => linearSum(models.sentence, sentence)),
    draft: linearSum(models.draft, example.draft),
    kinds: models.kinds.map((kind) => linearSum(kind, example.draft))
  }
}

function asDraft({ example, draft }: Encoded): LinearExample[] {
  if (example.salesy === null) return []
  return [{ features: draft, target: example.salesy, weight: example.weight }]
}

function asKind({ example, draft }: Encoded, kind: string): LinearExample[] {
  if (example.kind === null) return []
  return [{ features: draft, target: example.kind === kind ? 1 : 0, weight: 1 }]
}

/** A post of forty sentences without a pitch must not outweigh forty posts. */
function asSentences({ example, sentences, carries }: Encoded): LinearExample[] {
  return sentences.flatMap((features, index) => {
    const target = carries[index]
    if (target === null || target === undefined) return []
    const weight = target === 1 ? 1 : 1 / Math.sqrt(sentences.length)
    return [{ features, target, weight: weight * example.weight }]
  })
}
