import { denseFeatures } from "~engine/classifier/dense-features"
import { createFeatureExtractor, type Vocabulary } from "~engine/classifier/feature-extractor"
import type { SparseVector } from "~engine/classifier/sparse-vector"
import { sharedLength } from "~engine/text/span"
import { type ParsedExample, parseExamples } from "~tools/learning/data/parse-examples"
import type { WeightedExample } from "~tools/learning/data/read-data"
import { buildVocabulary } from "~tools/learning/fitting/build-vocabulary"

/** An example as feature vectors. */
export type Encoded = {
  readonly example: WeightedExample
  readonly sentences: readonly SparseVector[]
  /** For each sentence: 1 where it carries the pitch, 0 where it does not, null where nobody can tell. */
  readonly carriesPitch: readonly (0 | 1 | null)[]
  readonly draft: SparseVector
  /** Inputs of the heads; those of the word models are still 0. */
  readonly dense: Float32Array
}

/** Number of features. */
export type FeatureSizes = { readonly words: number; readonly indicators: number }

/** Examples ready for fitting, with the vocabulary that was built from them. */
export type TrainingSet = {
  readonly vocabulary: Vocabulary
  readonly encoded: readonly Encoded[]
  readonly sizes: FeatureSizes
}

/** Parses examples, builds their vocabulary and encodes them. */
export function encodeTrainingSet(examples: readonly WeightedExample[]): TrainingSet {
  const parsed = parseExamples(examples)
  const vocabulary = buildVocabulary(parsed)
  return {
    vocabulary,
    encoded: encodeAll(parsed, vocabulary),
    sizes: { words: vocabulary.words.size, indicators: vocabulary.indicators.size }
  }
}

/** A sentence carries the pitch if it holds more than this share of it, or of itself where the sentence is shorter. */
const MIN_PITCH_SHARE = 0.3

function encodeAll(examples: readonly ParsedExample[], vocabulary: Vocabulary): Encoded[] {
  const extractor = createFeatureExtractor(vocabulary)
  return examples.map(({ example, input }) => {
    const { draft } = input
    return {
      example,
      sentences: draft.sentences.map((at) => extractor.sentence(input, at)),
      carriesPitch: draft.sentences.map(({ start, end }) => carriesPitch(example, start, end)),
      draft: extractor.draft(input),
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
  const shared = sharedLength({ start, end }, { start: pitch[0], end: pitch[1] })
  return shared > MIN_PITCH_SHARE * Math.min(end - start, pitch[1] - pitch[0]) ? 1 : null
}
