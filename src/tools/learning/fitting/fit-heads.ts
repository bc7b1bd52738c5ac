import { placeScores, type WordScores } from "~engine/classifier/dense-features"
import type { Model } from "~engine/classifier/model"
import { KINDS } from "~engine/types"
import type { Encoded } from "~tools/learning/fitting/encode"
import { fitLayers, type LayersExample, type LayersOptions } from "~tools/learning/fitting/fit-head"

/** The part of the model that weighs what the word models say against the draft's shape. */
export type LastLayers = Pick<Model, "verdict" | "kind" | "strength">

/** An example with what word models that never saw it say of it. */
export type Scored = { readonly encoded: Encoded; readonly scores: WordScores }

const COMMON = { decay: 0.02, dropout: 0.2, step: 0.003 } as const

/** How the layer that decides the verdict learns. */
export const VERDICT_OPTIONS: LayersOptions = {
  ...COMMON,
  ...{ hidden: 32, outputs: "each", epochs: 15, seed: 11 }
}

/** Learns the last layers. The word scores must come from models that did not see the example. */
export function fitLastLayers(examples: readonly Scored[]): LastLayers {
  return {
    verdict: fitLayers(examples.flatMap(asVerdict), VERDICT_OPTIONS),
    kind: fitLayers(asKinds(examples), {
      ...{ ...COMMON, hidden: 24, outputs: "one-of", epochs: 12, seed: 12 }
    }),
    strength: fitLayers(examples.flatMap(asStrength), {
      ...{ ...COMMON, hidden: 8, outputs: "each", epochs: 12, seed: 13 }
    })
  }
}

/** The inputs of the last layers. */
export function inputsOf({ encoded, scores }: Scored): Float32Array {
  const inputs = Float32Array.from(encoded.dense)
  placeScores(inputs, scores)
  return inputs
}

function asVerdict(scored: Scored): LayersExample[] {
  const { salesy, weight } = scored.encoded.example
  return salesy === null ? [] : [{ inputs: inputsOf(scored), targets: [salesy], weight }]
}

/** Rare kinds weigh more, by the square root of their rarity: else talk and moments drown in promotion. */
function asKinds(examples: readonly Scored[]): LayersExample[] {
  const counts = new Map<string, number>()
  const known = examples.flatMap((scored) => {
    const { kind } = scored.encoded.example
    return kind === null ? [] : [{ scored, kind }]
  })
  for (const { kind } of known) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return known.map(({ scored, kind }) => ({
    inputs: inputsOf(scored),
    targets: KINDS.map((one) => (one === kind ? 1 : 0)),
    weight: Math.sqrt(known.length / KINDS.length / counts.get(kind)!)
  }))
}

function asStrength(scored: Scored): LayersExample[] {
  const { salesy, strength } = scored.encoded.example
  if (salesy !== 1 || !strength) return []
  return [
    { inputs: inputsOf(scored), targets: [strength >= 2 ? 1 : 0, strength >= 3 ? 1 : 0], weight: 1 }
  ]
}
