import { setWordLogits, type WordLogits } from "~engine/classifier/dense-features"
import type { Model } from "~engine/classifier/model"
import { KINDS } from "~engine/types"
import type { Encoded } from "~tools/learning/fitting/encode"
import { fitHead, type HeadExample, type HeadOptions } from "~tools/learning/fitting/fit-head"

/** The part of the model that works on the dense features. */
export type Heads = Pick<Model, "verdict" | "kind" | "strength">

/** An example with the logits of word models that were not fitted on it. */
export type WithWordLogits = { readonly encoded: Encoded; readonly logits: WordLogits }

const COMMON = { decay: 0.02, dropout: 0.2, learningRate: 0.003 } as const

/** Hyperparameters of the verdict head. */
export const VERDICT_OPTIONS: HeadOptions = {
  ...COMMON,
  ...{ hidden: 32, outputs: "each", epochs: 15, seed: 11 }
}

/** Fits the heads. The word logits must be out of fold: from models that did not see the example. */
export function fitHeads(examples: readonly WithWordLogits[]): Heads {
  return {
    verdict: fitHead(examples.flatMap(asVerdict), VERDICT_OPTIONS),
    kind: fitHead(asKinds(examples), {
      ...{ ...COMMON, hidden: 24, outputs: "one-of", epochs: 12, seed: 12 }
    }),
    strength: fitHead(examples.flatMap(asStrength), {
      ...{ ...COMMON, hidden: 8, outputs: "each", epochs: 12, seed: 13 }
    })
  }
}

/** The inputs of the heads: dense features with the word logits filled in. */
export function inputsOf({ encoded, logits }: WithWordLogits): Float32Array {
  const inputs = Float32Array.from(encoded.dense)
  setWordLogits(inputs, logits)
  return inputs
}

function asVerdict(example: WithWordLogits): HeadExample[] {
  const { salesy, weight } = example.encoded.example
  return salesy === null ? [] : [{ inputs: inputsOf(example), targets: [salesy], weight }]
}

/** Rare kinds weigh more, by the square root of their rarity; otherwise promotion drowns conversation and personal. */
function asKinds(examples: readonly WithWordLogits[]): HeadExample[] {
  const counts = new Map<string, number>()
  const known = examples.flatMap((example) => {
    const { kind } = example.encoded.example
    return kind === null ? [] : [{ example, kind }]
  })
  for (const { kind } of known) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return known.map(({ example, kind }) => ({
    inputs: inputsOf(example),
    targets: KINDS.map((one) => (one === kind ? 1 : 0)),
    weight: Math.sqrt(known.length / KINDS.length / counts.get(kind)!)
  }))
}

function asStrength(example: WithWordLogits): HeadExample[] {
  const { salesy, strength } = example.encoded.example
  if (salesy !== 1 || !strength) return []
  return [
    {
      inputs: inputsOf(example),
      targets: [strength >= 2 ? 1 : 0, strength >= 3 ? 1 : 0],
      weight: 1
    }
  ]
}
