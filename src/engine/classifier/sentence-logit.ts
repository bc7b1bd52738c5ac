import {
  type FeatureExtractor,
  type ClassifierInput,
  INDICATOR_VALUE,
  isHidden
} from "~engine/classifier/feature-extractor"
import { linearLogit } from "~engine/classifier/linear-logit"
import type { Linear, Model } from "~engine/classifier/model"
import { getOrCompute, memoize } from "~engine/text/memo"
import type { Sentence, SentenceReading } from "~engine/text/sentence"
import { spansIn } from "~engine/text/spans-by-sentence"

type SentenceVocabulary = Pick<Model, "words" | "indicators">

/** Logits from words and grammar alone, by model and sentence. */
const ownLogits = memoize<Linear, WeakMap<SentenceReading, number>>(() => new WeakMap())

/**
 * Logit of a sentence by one of the two models of sentences: that it carries a pitch, or that it pushes.
 *
 * The part of its words and grammar is memoized with its reading; only the rules' findings are added each time, because
 * some of them depend on the rest of the draft. A sentence that is partly hidden, or quotes someone, is computed in full.
 */
export function sentenceLogit(
  linear: Linear,
  vocabulary: SentenceVocabulary,
  extractor: FeatureExtractor,
  input: ClassifierInput,
  at: Sentence
): number {
  const { draft, hits, hidden } = input
  const isPlain =
    !isHidden(hidden, at.start, at.end) && spansIn(draft.voices, draft.sentences, at).length === 0
  if (!isPlain) return linearLogit(linear, extractor.sentence(input, at))
  let logit = ownLogit(linear, extractor, input, at)
  for (const { rule, muted, start, end } of spansIn(hits, draft.sentences, at)) {
    if (isHidden(hidden, start, end)) continue
    const id = vocabulary.indicators.get(`${muted ? "muted" : "rule"}:${rule.id}`)
    if (id !== undefined) logit += linear.weights[vocabulary.words.size + id]! * INDICATOR_VALUE
  }
  return logit
}

function ownLogit(
  linear: Linear,
  extractor: FeatureExtractor,
  input: ClassifierInput,
  at: Sentence
): number {
  return getOrCompute(ownLogits(linear), at.reading, () =>
    linearLogit(linear, extractor.sentence({ ...input, hits: [], hidden: null }, at))
  )
}
