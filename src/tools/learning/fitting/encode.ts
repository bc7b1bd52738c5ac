import { denseFeatures } from "~engine/classifier/dense-features"
import { createFeatureExtractor, type Vocabulary } from "~engine/classifier/feature-extractor"
import type { SparseVector } from "~engine/classifier/sparse-vector"
import { sharedLength } from "~engine/text/span"
import type { Span } from "~engine/types"
import { type ParsedExample, parseExamples } from "~tools/learning/data/parse-examples"
import type { WeightedExample } from "~tools/learning/data/read-data"
import { buildVocabulary } from "~tools/learning/fitting/build-vocabulary"
import { cached } from "~tools/learning/fitting/feature-cache"

/** The text of an example as feature vectors: what does not depend on its labels. */
export type Features = {
  readonly sentences: readonly SparseVector[]
  /** Where each sentence stands in the text. */
  readonly spans: readonly Span[]
  readonly draft: SparseVector
  /** Inputs of the heads; those of the word models are still 0. */
  readonly dense: Float32Array
}

/** An example as feature vectors. */
export type Encoded = Omit<Features, "spans"> & {
  readonly example: WeightedExample
  /** For each sentence: 1 where it carries the pitch, 0 where it does not, null where nobody can tell. */
  readonly carriesPitch: readonly (0 | 1 | null)[]
}

/** Number of features. */
export type FeatureSizes = { readonly words: number; readonly indicators: number }

/** Examples ready for fitting, with the vocabulary that was built from them. */
export type TrainingSet = {
  readonly vocabulary: Vocabulary
  readonly encoded: readonly Encoded[]
  readonly sizes: FeatureSizes
}

/** Parses examples, builds their vocabulary and encodes them; or reads all that from the cache. */
export function encodeTrainingSet(examples: readonly WeightedExample[]): TrainingSet {
  const { vocabulary, features } = cached(examples, () => {
    const parsed = parseExamples(examples)
    const vocabulary = buildVocabulary(parsed)
    return { vocabulary, features: encodeAll(parsed, vocabulary) }
  })
  return {
    vocabulary,
    encoded: features.map(({ spans, ...vectors }, at) => {
      const example = examples[at]!
      return { ...vectors, example, carriesPitch: spans.map((span) => carriesPitch(example, span)) }
    }),
    sizes: { words: vocabulary.words.size, indicators: vocabulary.indicators.size }
  }
}

function encodeAll(examples: readonly ParsedExample[], vocabulary: Vocabulary): Features[] {
  const extractor = createFeatureExtractor(vocabulary)
  return examples.map(({ input, toWritten }) => ({
    sentences: input.draft.sentences.map((at) => extractor.sentence(input, at)),
    spans: input.draft.sentences.map(({ start, end }) => toWritten({ start, end })),
    draft: extractor.draft(input),
    dense: denseFeatures(input)
  }))
}

/** A sentence carries the pitch if it holds more than this share of it, or of itself where the sentence is shorter. */
const MIN_PITCH_SHARE = 0.3

function carriesPitch({ salesy, pitch }: WeightedExample, sentence: Span): 0 | 1 | null {
  if (salesy !== 1) return salesy
  if (!pitch) return null
  const shared = sharedLength(sentence, { start: pitch[0], end: pitch[1] })
  const shorter = Math.min(sentence.end - sentence.start, pitch[1] - pitch[0])
  return shared > MIN_PITCH_SHARE * shorter ? 1 : null
}
