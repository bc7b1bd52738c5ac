import {
  type FeatureExtractor,
  type ClassifierInput,
  INDICATOR_VALUE,
  isHidden
} from "~engine/classifier/feature-extractor"
import { linearLogit } from "~engine/classifier/linear-logit"
import type { Model } from "~engine/classifier/model"
import { getOrCompute, memoize } from "~engine/text/memo"
import type { Sentence, SentenceReading } from "~engine/text/sentence"
import { spansIn } from "~engine/text/spans-by-sentence"

type SentenceModel = Pick<Model, "sentence" | "words" | "indicators">

/** Logits from words and grammar alone, by model and sentence. */
const ownLogits = memoize<SentenceModel["sentence"], WeakMap<SentenceReading, number>>(
  () => new WeakMap()
)

/**
 * Logit that a sentence carries a pitch.
 *
 * The part of its words and grammar is memoized with its reading; only the rules' findings are added each time, because
 * some of them depend on the rest of the draft. A sentence that is partly hidden, or quotes someone, is computed in full.
 */
export function sentenceLogit(
  model: SentenceModel,
  extractor: FeatureExtractor,
  input: ClassifierInput,
  at: Sentence
): number {
  const { draft, hits, hidden } = input
  const isPlain =
    !isHidden(hidden, at.start, at.end) && spansIn(draft.voices, draft.sentences, at).length === 0
  if (!isPlain) return linearLogit(model.sentence, extractor.sentence(input, at))
  let logit = ownLogit(model, extractor, input, at)
  for (const { rule, muted, start, end } of spansIn(hits, draft.sentences, at)) {
    if (isHidden(hidden, start, end)) continue
    const id = model.indicators.get(`${muted ? "muted" : "rule"}:${rule.id}`)
    if (id !== undefined) logit += model.sentence.weights[model.words.size + id]! * INDICATOR_VALUE
  }
  return logit
}

function ownLogit(
  model: SentenceModel,
  extractor: FeatureExtractor,
  input: ClassifierInput,
  at: Sentence
): number {
  return getOrCompute(ownLogits(model.sentence), at.reading, () =>
    linearLogit(model.sentence, extractor.sentence({ ...input, hits: [], hidden: null }, at))
  )
}
