import type { WordScores } from "~engine/classifier/dense-features"
import { runLayers } from "~engine/classifier/run-head"
import { type Kind, KINDS, type PitchStrength } from "~engine/types"
import type { Encoded } from "~tools/learning/fitting/encode"
import { fitLastLayers, inputsOf, type Scored } from "~tools/learning/fitting/fit-heads"
import { type FeatureSizes, fitWords, scoreWords } from "~tools/learning/fitting/fit-word-models"

/** What a model that never saw the example says of it. */
export type Prediction = {
  readonly encoded: Encoded
  /** That it is salesy, in log odds, before calibration. */
  readonly logOdds: number
  readonly kind: Kind
  readonly strength: PitchStrength
}

/** Parts that the examples are cut into. */
const FOLDS = 5

/** The part an example belongs to, by its group, so that twins never part. */
export function foldOf({ example }: Encoded): number {
  return hashOf(example.group) % FOLDS
}

/** Word scores of every example from models that saw only the other parts. */
export function outOfFoldScores(
  examples: readonly Encoded[],
  sizes: FeatureSizes
): readonly Scored[] {
  const scores = new Map<Encoded, WordScores>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = fitWords(
      examples.filter((one) => foldOf(one) !== fold),
      sizes
    )
    for (const one of examples) {
      if (foldOf(one) === fold) scores.set(one, scoreWords(models, one))
    }
  }
  return examples.map((encoded) => ({ encoded, scores: scores.get(encoded)! }))
}

/** Learns from some examples and says what it makes of others. */
export function predict(
  learn: readonly Encoded[],
  others: readonly Encoded[],
  sizes: FeatureSizes
): readonly Prediction[] {
  const layers = fitLastLayers(outOfFoldScores(learn, sizes))
  const models = fitWords(learn, sizes)
  return others.map((encoded) => {
    const inputs = inputsOf({ encoded, scores: scoreWords(models, encoded) })
    const kinds = runLayers(layers.kind, inputs)
    const [clear, hard] = runLayers(layers.strength, inputs)
    return {
      encoded,
      logOdds: runLayers(layers.verdict, inputs)[0]!,
      kind: KINDS[kinds.indexOf(Math.max(...kinds))]!,
      strength: hard! > 0 ? 3 : clear! > 0 ? 2 : 1
    }
  })
}

/** What models that saw only the other parts say of every example; word scores are nested once more within. */
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

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
