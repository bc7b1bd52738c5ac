import PACKED from "../../../assets/model/model.json"

import { embeddingOf } from "~engine/classifier/embedding-of"
import {
  createFeatureExtractor,
  type FeatureExtractor,
  type ClassifierInput
} from "~engine/classifier/feature-extractor"
import type { Model } from "~engine/classifier/model"
import type { Score } from "~engine/classifier/score-of"
import { scoreWith } from "~engine/classifier/score-with"
import { sentenceLogit } from "~engine/classifier/sentence-logit"
import { type PackedModel, unpackModel } from "~engine/classifier/unpack-model"
import type { Steps } from "~engine/steps"
import { isGrammarRead } from "~engine/text/grammar"

/** A model with the extractor made for it. */
type Loaded = { readonly model: Model; readonly extractor: FeatureExtractor }

let loaded: Loaded | null = null

/** The shipped model, decoded on the first call. */
export function shipped(): Loaded {
  if (!loaded) {
    const model = unpackModel(PACKED as PackedModel)
    loaded = { model, extractor: createFeatureExtractor(model) }
  }
  return loaded
}

/** {@link scoreDraft} of a whole draft in steps, one for each sentence that has not been read: grammar is what takes time. */
export function* scoreSteps(input: ClassifierInput): Steps<Score> {
  const { model, extractor } = shipped()
  for (const sentence of input.draft.sentences) {
    if (isGrammarRead(sentence.reading)) continue
    sentenceLogit(model.sentence, model, extractor, input, sentence)
    embeddingOf({ draft: { ...input.draft, sentences: [sentence] }, hidden: null })
    yield
  }
  return scoreDraft(input)
}

/** Scores a draft with the shipped model. */
export function scoreDraft(input: ClassifierInput): Score {
  const { model, extractor } = shipped()
  return scoreWith(model, extractor, input)
}

/** True for a word (lower case) that stands in the vocabulary: several accounts have used it in English posts. */
export function isInVocabulary(word: string): boolean {
  return shipped().model.words.has(word)
}
