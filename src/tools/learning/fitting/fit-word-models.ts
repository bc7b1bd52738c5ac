import { WORD_MODEL_KINDS, type WordLogits } from "~engine/classifier/dense-features"
import { linearLogit } from "~engine/classifier/linear-logit"
import type { Model } from "~engine/classifier/model"
import type { Encoded, FeatureSizes } from "~tools/learning/fitting/encode"
import { fitLinear, type LinearExample } from "~tools/learning/fitting/fit-linear"
import { fitSentenceModel } from "~tools/learning/fitting/fit-sentence-model"

/** The linear part of the model. */
export type WordModels = Pick<Model, "sentence" | "pushSentence" | "draft" | "push" | "kinds">

/** More passes overfit (tried 3 to 25, by cross-validation). */
const EPOCHS = 5

/** Weight decay; makes hardly any difference with so few passes (tried 1e-6 to 1e-3). */
const DECAY = 5e-5

/** Fits the word models. */
export function fitWordModels(examples: readonly Encoded[], sizes: FeatureSizes): WordModels {
  const options = { decay: DECAY, epochs: EPOCHS }
  return {
    draft: fitLinear(examples.flatMap(asDraft), { ...options, size: sizes.words, seed: 1 }),
    push: fitLinear(examples.flatMap(asPush), { ...options, size: sizes.words, seed: 6 }),
    kinds: WORD_MODEL_KINDS.map((kind, index) =>
      fitLinear(
        examples.flatMap((example) => asKind(example, kind)),
        { ...options, size: sizes.words, seed: 2 + index }
      )
    ),
    sentence: fitSentenceModel(examples, ({ salesy }) => salesy, {
      ...options,
      size: sizes.words + sizes.indicators,
      seed: 7
    }),
    pushSentence: fitSentenceModel(examples, pushes, {
      ...options,
      size: sizes.words + sizes.indicators,
      seed: 8
    })
  }
}

/** The logits that word models give an example. */
export function wordLogitsOf(models: WordModels, example: Encoded): WordLogits {
  return {
    sentences: example.sentences.map((sentence) => linearLogit(models.sentence, sentence)),
    pushSentences: example.sentences.map((sentence) => linearLogit(models.pushSentence, sentence)),
    draft: linearLogit(models.draft, example.draft),
    kinds: models.kinds.map((kind) => linearLogit(kind, example.draft)),
    push: linearLogit(models.push, example.draft)
  }
}

function asDraft({ example, draft }: Encoded): LinearExample[] {
  if (example.salesy === null) return []
  return [{ features: draft, target: example.salesy, weight: example.weight }]
}

function asPush({ example, draft }: Encoded): LinearExample[] {
  const target = pushes(example)
  return target === null ? [] : [{ features: draft, target, weight: example.weight }]
}

function pushes({ strength }: Encoded["example"]): 0 | 1 | null {
  return strength === null ? null : strength >= 2 ? 1 : 0
}

function asKind({ example, draft }: Encoded, kind: string): LinearExample[] {
  if (example.kind === null) return []
  return [{ features: draft, target: example.kind === kind ? 1 : 0, weight: 1 }]
}
