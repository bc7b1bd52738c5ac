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
import { sentenceLogits } from "~engine/classifier/sentence-logits"
import { type PackedModel, unpackModel } from "~engine/classifier/unpack-model"
import { findPushes } from "~engine/rewording/calls/find-pushes"
import type { Steps } from "~engine/steps"
import { isGrammarRead } from "~engine/text/grammar"
import { contains } from "~engine/text/span"
import type { Span } from "~engine/types"

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
    sentenceLogits(model.sentence, model, extractor, input, [sentence])
    embeddingOf({ draft: { ...input.draft, sentences: [sentence] }, hidden: null })
    yield
  }
  return scoreDraft(input)
}

/**
 * Scores a draft with the shipped model. Where everything that sells is in another's mouth (`"Only today!" shouts every window`), the writer is judged by the rest.
 */
export function scoreDraft(input: ClassifierInput): Score {
  const { model, extractor } = shipped()
  const score = scoreWith(model, extractor, input)
  const hidden = input.hidden ? null : sellingQuotation(input)
  if (!hidden) return score
  const ofTheRest = scoreWith(model, extractor, { ...input, hidden })
  return ofTheRest.salesy < score.salesy ? ofTheRest : score
}

/** The words of somebody else that hold all that sells in a draft; null where the writer sells, or nobody does. */
function sellingQuotation({ draft, hits }: ClassifierInput): Span | null {
  const selling = hits.filter(({ rule }) => rule.leaning === "salesy")
  if (selling.length === 0 || selling.some(({ muted }) => !muted)) return null
  const quotation = draft.voices.find(
    (voice) => voice.kind === "quoted" && selling.every((hit) => contains(voice, hit))
  )
  return quotation && findPushes(draft).length === 0 ? quotation : null
}

/** True for a word (lower case) that stands in the vocabulary: several accounts have used it in English posts. */
export function isInVocabulary(word: string): boolean {
  return shipped().model.words.has(word)
}
