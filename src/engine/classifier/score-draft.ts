import PACKED from "../../../assets/model/model.json"

import {
  createFeatureExtractor,
  type FeatureExtractor,
  type ClassifierInput
} from "~engine/classifier/feature-extractor"
import { readGrammarFeatures } from "~engine/classifier/grammar-features"
import type { Model } from "~engine/classifier/model"
import { type Score, scoreWith } from "~engine/classifier/score-with"
import { type PackedModel, unpackModel } from "~engine/classifier/unpack-model"
import { readWordFeatures } from "~engine/classifier/word-features"
import type { Steps } from "~engine/steps"
import { isGrammarRead } from "~engine/text/grammar"

let loaded: { readonly model: Model; readonly extractor: FeatureExtractor } | null = null

/** {@link scoreDraft} of a whole draft in steps, one for each sentence whose grammar has not been read. */
export function* scoreSteps(input: ClassifierInput): Steps<Score> {
  for (const { reading } of input.draft.sentences) {
    if (isGrammarRead(reading)) continue
    readGrammarFeatures(reading)
    readWordFeatures(reading)
    yield
  }
  return scoreDraft(input)
}

/** Scores a draft with the shipped model, which is decoded on the first call. */
export function scoreDraft(input: ClassifierInput): Score {
  if (!loaded) {
    const model = unpackModel(PACKED as PackedModel)
    loaded = { model, extractor: createFeatureExtractor(model) }
  }
  return scoreWith(loaded.model, loaded.extractor, input)
}
