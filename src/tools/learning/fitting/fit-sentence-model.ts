import { linearLogit } from "~engine/classifier/linear-logit"
import type { Linear } from "~engine/classifier/model"
import type { Encoded } from "~tools/learning/fitting/encode"
import {
  fitLinear,
  type LinearExample,
  type LinearOptions
} from "~tools/learning/fitting/fit-linear"

/** Times that the pitch is looked for with the model fitted so far: more change little. */
const ROUNDS = 2

/** From this logit on (probability 0.62) a sentence carries the pitch besides the likeliest one. */
const SURE_LOGIT = 0.5

/**
 * Fits a model of single sentences to labels of whole drafts.
 *
 * Where a draft's pitch was marked, its sentences are the positives. Where it was not, the likeliest sentences are, by the
 * model fitted so far: multiple-instance learning, without which such posts would only ever teach what is harmless.
 * @param truthOf 1 where the draft has what is looked for, 0 where it has not, null where nobody knows
 */
export function fitSentenceModel(
  examples: readonly Encoded[],
  truthOf: (example: Encoded["example"]) => 0 | 1 | null,
  options: LinearOptions
): Linear {
  const known = examples.flatMap((one) => knownSentences(one, truthOf(one.example)))
  const unmarked = examples.filter(
    ({ example, sentences }) =>
      truthOf(example) === 1 && example.pitch === null && sentences.length > 0
  )
  let model = fitLinear(known, options)
  for (let round = 0; round < ROUNDS; round++) {
    const guessed = unmarked.flatMap((one) => likelySentences(one, model))
    model = fitLinear([...known, ...guessed], options)
  }
  return model
}

/** Sentences without a pitch are down-weighted: one long post must not outweigh forty short ones. */
function knownSentences(
  { example, sentences, carriesPitch }: Encoded,
  truth: 0 | 1 | null
): LinearExample[] {
  if (truth === null) return []
  if (truth === 0) {
    const weight = example.weight / Math.sqrt(sentences.length)
    return sentences.map((features) => ({ features, target: 0, weight }))
  }
  return sentences.flatMap((features, index) =>
    carriesPitch[index] === 1 ? [{ features, target: 1, weight: example.weight }] : []
  )
}

function likelySentences({ example, sentences }: Encoded, model: Linear): LinearExample[] {
  const logits = sentences.map((features) => linearLogit(model, features))
  const most = Math.max(...logits)
  return sentences.flatMap((features, index) =>
    logits[index]! === most || logits[index]! > SURE_LOGIT
      ? [{ features, target: 1, weight: example.weight }]
      : []
  )
}
