import { createFeatureExtractor } from "~engine/classifier/feature-extractor"
import { scoreWith } from "~engine/classifier/score-with"
import { type PackedModel, unpackModel } from "~engine/classifier/unpack-model"
import { runRules } from "~engine/rules/run-rules"
import { parseDraft } from "~engine/text/parse-draft"

/** A judge with a model that is not the built-in one: the probability 0…1 that a post on X reads as salesy. */
export function probabilityWith(packed: PackedModel): (text: string) => number {
  const model = unpackModel(packed)
  const reader = createFeatureExtractor(model)
  return (text) => {
    const draft = parseDraft({ text, site: "x", surface: "post" })
    return scoreWith(model, reader, { draft, hits: runRules(draft), hidden: null }).salesy
  }
}
