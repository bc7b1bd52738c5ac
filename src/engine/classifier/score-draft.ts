import PACKED from "../../../assets/model/model.json"

import {
  createFeatureReader,
  type FeatureReader,
  type Look
} from "~engine/classifier/feature-extractor"
import type { Model } from "~engine/classifier/model"
import { type Score, scoreWith } from "~engine/classifier/score-with"
import { type PackedModel, unpackModel } from "~engine/classifier/unpack-model"

let loaded: { readonly model: Model; readonly reader: FeatureReader } | null = null

/** Scores a draft with the trained model; what is hidden in `look` is read as if it were not there. */
export function scoreDraft(look: Look): Score {
  if (!loaded) {
    const model = unpackModel(PACKED as PackedModel)
    loaded = { model, reader: createFeatureReader(model) }
  }
  return scoreWith(loaded.model, loaded.reader, look)
}
