import { denseFeatures } from "~engine/classifier/dense-features"
import { createFeatureExtractor, type Vocabulary } from "~engine/classifier/feature-extractor"
import type { SparseVector } from "~engine/classifier/sparse-vector"
import type { WeightedExample } from "~tools/learning/data/read-data"
import type { ParsedExample } from "~tools/learning/data/parse-examples"

/** An example in numbers. */
export type Encoded = {
  readonly example: WeightedExample
  readonly sentences: readonly SparseVector[]
  /** Of each sentence: 1 it carries the pitch, 0 it does not, null where nobody can say. */
  readonly carries: readonly (0 | 1 | null)[]
  readonly draft: SparseVector
  /** Inputs of the last layers, those of the word models still 0. */
  readonly dense: Float32Array
}

/** Share of the pitch, or of the sentence where that is shorter, that a sentence must hold to be said to carry it. */
const MIN_PITCH_SHARE = 0.3

/** Turns examples into numbers. */
export function encodeAll(examples: readonly ParsedExample[], tables: Vocabulary): Encoded[] {
  const reader = createFeatureExtractor(tables)
  return examples.map(({ example, input }) => {
    const { draft } = input
    return {
      example,
      sentences: draft.sentences.map((at) => reader.sentence(input, at)),
      carries: draft.sentences.map(({ start, end }) => carriesPitch(example, start, end)),
      draft: reader.draft(input),
      dense: denseFeatures(input)
    }
  })
}

function carriesPitch(
  { salesy, pitch }: WeightedExample,
  start: number,
  end: number
): 0 | 1 | null {
  if (salesy !== 1) return salesy
  if (!pitch) return null
  const shared = Math.min(end, pitch[1]) - Math.max(start, pitch[0])
  return shared > MIN_PITCH_SHARE * Math.min(end - start, pitch[1] - pitch[0]) ? 1 : null
}
