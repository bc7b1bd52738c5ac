import { denseFeatures, setWordLogits, wordLogits } from "~engine/classifier/dense-features"
import type { FeatureExtractor, ClassifierInput } from "~engine/classifier/feature-extractor"
import type { Model } from "~engine/classifier/model"
import { runHead } from "~engine/classifier/run-head"
import { type HeadOutputs, type Score, scoreOf } from "~engine/classifier/score-of"

/** Scores a draft with any model. @param extractor must be made for the same model */
export function scoreWith(
  model: Model,
  extractor: FeatureExtractor,
  input: ClassifierInput
): Score {
  const dense = denseFeatures(input)
  setWordLogits(dense, wordLogits(model, extractor, input))
  return scoreOf(runHeads(model, dense), model)
}

/** Runs all heads. @param dense with the word logits filled in */
export function runHeads(
  { verdict, manner, kind }: Pick<Model, "verdict" | "manner" | "kind">,
  dense: Float32Array
): HeadOutputs {
  const [push, hard] = runHead(manner, dense)
  return { logits: [runHead(verdict, dense)[0]!, push!, hard!], kinds: runHead(kind, dense) }
}
