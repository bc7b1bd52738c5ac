import PACKED from "../../../assets/model/model.json"

import {
  createFeatureExtractor,
  type FeatureExtractor,
  type ClassifierInput
} from "~engine/classifier/feature-extractor"
import type { Model } from "~engine/classifier/model"
import { type Score, scoreWith } from "~engine/classifier/score-with"
import { type PackedModel, unpackModel } from "~engine/classifier/unpack-model"

let loaded: { readonly model: Model; readonly extractor: FeatureExtractor } | null = null

/** Scores a draft with the shipped model, which is decoded on the first call. */
export function scoreDraft(input: ClassifierInput): Score {
  if (!loaded) {
    const model = unpackModel(PACKED as PackedModel)
    loaded = { model, extractor: createFeatureExtractor(model) }
  }
  return scoreWith(loaded.model, loaded.extractor, input)
}
