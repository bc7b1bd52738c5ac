import { setWordLogits, type WordLogits } from "~engine/classifier/dense-features"
import type { Model } from "~engine/classifier/model"
import { KINDS } from "~engine/types"
import type { Encoded } from "~tools/learning/fitting/encode"
import { fitHead, type HeadExample, type HeadOptions } from "~tools/learning/fitting/fit-head"

/** The part of the model that works on the dense features. */
export type Heads = Pick<Model, "verdict" | "kind" | "manner">

/** An example with the logits of word models that were not fitted on it. */
export type WithWordLogits = { readonly encoded: Encoded; readonly logits: WordLogits }

const COMMON = { decay: 0.02, dropout: 0.2, learningRate: 0.003 } as const

/** Hyperparameters of the verdict head. */
export const VERDICT_OPTIONS: HeadOptions = {
  ...COMMON,
  ...{ hidden: 32, outputs: "each", epochs: 15, seed: 11 }
}

/** Hyperparameters of the manner head. */
export const MANNER_OPTIONS: HeadOptions = {
  ...COMMON,
  ...{ hidden: 24, outputs: "each", epochs: 15, seed: 13 }
}

/** Fits the heads. The word logits must be out of fold: from models that did not see the example. */
export function fitHeads(examples: readonly WithWordLogits[]): Heads {
  return {
    verdict: fitHead(examples.flatMap(asVerdict), VERDICT_OPTIONS),
    kind: fitHead(asKinds(examples), {
      ...{ ...COMMON, hidden: 40, outputs: "one-of", epochs: 20, seed: 12 }
    }),
    manner: fitHead(examples.flatMap(asManner), MANNER_OPTIONS)
  }
}

/** The inputs of the heads: dense features with the word logits filled in. */
export function inputsOf({ encoded, logits }: WithWordLogits): Float32Array {
  const inputs = Float32Array.from(encoded.dense)
  setWordLogits(inputs, logits)
  return inputs
}

function asVerdict(example: WithWordLogits): HeadExample[] {
  const { salesy } = example.encoded.example
  const weight = headWeight(example.encoded.example)
  return salesy === null ? [] : [{ inputs: inputsOf(example), targets: [salesy], weight }]
}

/** Posts of 2022 to 2026 are the nearest to what people write today; versions of an editor are few. */
const RECENT_FACTOR = 2
const VERSION_FACTOR = 4

/** Weight of an example in the heads of purpose and manner. */
export function headWeight({ weight, set, edit }: Encoded["example"]): number {
  if (edit === "version") return VERSION_FACTOR * weight
  return set.startsWith("rated-2026") ? RECENT_FACTOR * weight : weight
}

/** Kinds in assets/labels were noted in passing, those of other posts with more care: macro-F1 0.62 against 0.73. */
const NOTED_KIND_FACTOR = 0.4

/** Rare kinds weigh more, by the square root of their rarity; otherwise promotion drowns conversation and personal. */
function asKinds(examples: readonly WithWordLogits[]): HeadExample[] {
  const counts = new Map<string, number>()
  const known = examples.flatMap((example) => {
    const { kind } = example.encoded.example
    return kind === null ? [] : [{ example, kind }]
  })
  for (const { kind } of known) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const factorOf = ({ set }: Encoded["example"]): number =>
    set === "labels" ? NOTED_KIND_FACTOR : set.startsWith("rated-2026") ? RECENT_FACTOR : 1
  return known.map(({ example, kind }) => ({
    inputs: inputsOf(example),
    targets: KINDS.map((one) => (one === kind ? 1 : 0)),
    weight:
      factorOf(example.encoded.example) * Math.sqrt(known.length / KINDS.length / counts.get(kind)!)
  }))
}

/** What pushes, against everything else: offers plainly put as well as posts that ask for nothing. */
function asManner(example: WithWordLogits): HeadExample[] {
  const { strength } = example.encoded.example
  const weight = headWeight(example.encoded.example)
  if (strength === null) return []
  const targets = [strength >= 2 ? 1 : 0, strength >= 3 ? 1 : 0]
  return [{ inputs: inputsOf(example), targets, weight }]
}
