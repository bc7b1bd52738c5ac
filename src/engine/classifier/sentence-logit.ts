import {
  type FeatureReader,
  type Look,
  MARK_VALUE,
  touches
} from "~engine/classifier/feature-extractor"
import { hitsIn } from "~engine/classifier/hits-in"
import { linearSum } from "~engine/classifier/linear-logit"
import type { Model } from "~engine/classifier/model"
import { getOrCompute, memoize } from "~engine/text/memo"
import type { Sentence, SentenceReading } from "~engine/text/sentence"
import { overlaps } from "~engine/text/span"

type Scorer = Pick<Model, "sentence" | "words" | "marks">

/** What a sentence's own words and grammar sum up to, by the model that was asked. */
const ownScores = memoize<Scorer["sentence"], WeakMap<SentenceReading, number>>(() => new WeakMap())

/**
 * Log odds that a sentence carries a pitch.
 *
 * What its words and grammar say is kept with its reading; only the rules' findings are added anew, because some of them
 * depend on the rest of the draft. A sentence that is hidden in part, or holds another's voice, is read in full.
 */
export function sentenceScore(
  model: Scorer,
  reader: FeatureReader,
  look: Look,
  at: Sentence
): number {
  const { draft, hidden } = look
  const isPlain =
    !touches(hidden, at.start, at.end) && !draft.voices.some((voice) => overlaps(voice, at))
  if (!isPlain) return linearSum(model.sentence, reader.sentence(look, at))
  let sum = ownScore(model, reader, look, at)
  for (const { rule, muted, start, end } of hitsIn(look, at)) {
    if (touches(hidden, start, end)) continue
    const id = model.marks.get(`${muted ? "muted" : "rule"}:${rule.id}`)
    if (id !== undefined) sum += model.sentence.weights[model.words.size + id]! * MARK_VALUE
  }
  return sum
}

function ownScore(model: Scorer, reader: FeatureReader, look: Look, at: Sentence): number {
  return getOrCompute(ownScores(model.sentence), at.reading, () =>
    linearSum(model.sentence, reader.sentence({ ...look, hits: [], hidden: null }, at))
  )
}
