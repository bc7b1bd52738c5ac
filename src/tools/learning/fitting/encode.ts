import { denseFeatures } from "~engine/classifier/dense-features"
import { createFeatureReader, type FeatureTables } from "~engine/classifier/feature-extractor"
import type { SparseVector } from "~engine/classifier/sparse-vector"
import type { WeighedExample } from "~tools/learning/data/read-data"
import type { ReadExample } from "~tools/learning/data/parse-examples"

/** An example in numbers. */
export type Encoded = {
  readonly example: WeighedExample
  readonly sentences: readonly SparseVector[]
  /** Of each sentence: 1 it carries the pitch, 0 it does not, null where nobody can say. */
  readonly carries: readonly (0 | 1 | null)[]
  readonly draft: SparseVector
  /** Inputs of the last layers, those of the word models still 0. */
  readonly dense: Float32Array
}

/** Share of the pitch, or of the sentence where that is shorter, that a sentence must hold to be said to carry it. */
const CARRIES = 0.3

/** Turns examples into numbers. */
export function encodeAll(examples: readonly ReadExample[], tables: FeatureTables): Encoded[] {
  const reader = createFeatureReader(tables)
  return examples.map(({ example, look }) => {
    const { draft } = look
    return {
      example,
      sentences: draft.sentences.map((at) => reader.sentence(look, at)),
      carries: draft.sentences.map(({ start, end }) => carriesPitch(example, start, end)),
      draft: reader.draft(look),
      dense: denseFeatures(look)
    }
  })
}

function carriesPitch({ salesy, pitch }: WeighedExample, start: number, end: number): 0 | 1 | null {
  if (salesy !== 1) return salesy
  if (!pitch) return null
  const shared = Math.min(end, pitch[1]) - Math.max(start, pitch[0])
  return shared > CARRIES * Math.min(end - start, pitch[1] - pitch[0]) ? 1 : null
}
