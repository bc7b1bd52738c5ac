import {
  type FeatureExtractor,
  type ClassifierInput,
  INDICATOR_VALUE,
  isHidden
} from "~engine/classifier/feature-extractor"
import { linearLogit } from "~engine/classifier/linear-logit"
import type { Linear, Model } from "~engine/classifier/model"
import type { RuleHit } from "~engine/rules/run-rules"
import type { Draft } from "~engine/text/draft"
import { getOrCompute, memoize } from "~engine/text/memo"
import type { Sentence, SentenceReading } from "~engine/text/sentence"
import { contains } from "~engine/text/span"
import { spansIn } from "~engine/text/spans-by-sentence"

type SentenceVocabulary = Pick<Model, "words" | "indicators">

/** Logits from words and grammar alone, by model and sentence. */
const ownLogits = memoize<Linear, WeakMap<SentenceReading, number>>(() => new WeakMap())

/** The same of sentences that are wholly in another's voice. */
const mutedLogits = memoize<Linear, WeakMap<SentenceReading, number>>(() => new WeakMap())

/** Logits of sentences as they stand in a draft with its findings, by model, draft and findings. */
const standingLogits = memoize<Linear, LogitsByDraft>(() =>
  memoize(() => memoize(() => new WeakMap()))
)

type LogitsByDraft = (draft: Draft) => (hits: readonly RuleHit[]) => WeakMap<Sentence, number>

/**
 * Logits of sentences by one of the two models of sentences: that they carry a pitch, or that they push.
 *
 * The part of a sentence's words and grammar is memoized with its reading; the rules' findings are added, because some of
 * them depend on the rest of the draft. What nothing hidden touches is computed once a draft: an explanation scores the
 * draft again for each of its findings.
 */
export function sentenceLogits(
  linear: Linear,
  vocabulary: SentenceVocabulary,
  extractor: FeatureExtractor,
  input: ClassifierInput,
  sentences: readonly Sentence[]
): number[] {
  const known = standingLogits(linear)(input.draft)(input.hits)
  return sentences.map((at) => {
    const compute = () => computeLogit(linear, vocabulary, extractor, input, at)
    return isTouched(input, at) ? compute() : getOrCompute(known, at, compute)
  })
}

function isTouched({ draft, hits, hidden }: ClassifierInput, at: Sentence): boolean {
  if (hidden === null) return false
  const touching = spansIn(hits, draft.sentences, at)
  return [at, ...touching].some(({ start, end }) => isHidden(hidden, start, end))
}

/** A sentence that is partly hidden, or partly in another's voice, is computed in full. */
function computeLogit(
  linear: Linear,
  vocabulary: SentenceVocabulary,
  extractor: FeatureExtractor,
  input: ClassifierInput,
  at: Sentence
): number {
  const { draft, hits, hidden } = input
  const voices = spansIn(draft.voices, draft.sentences, at)
  const isWhole = !isHidden(hidden, at.start, at.end) && voices.every((one) => contains(one, at))
  if (!isWhole) return linearLogit(linear, extractor.sentence(input, at))
  const known = (voices.length === 0 ? ownLogits : mutedLogits)(linear)
  let logit = getOrCompute(known, at.reading, () =>
    linearLogit(linear, extractor.sentence({ ...input, hits: [], hidden: null }, at))
  )
  for (const { rule, muted, start, end } of spansIn(hits, draft.sentences, at)) {
    if (isHidden(hidden, start, end)) continue
    const id = vocabulary.indicators.get(`${muted ? "muted" : "rule"}:${rule.id}`)
    if (id !== undefined) logit += linear.weights[vocabulary.words.size + id]! * INDICATOR_VALUE
  }
  return logit
}
