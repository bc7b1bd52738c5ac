import type { LocatedFeature } from "~engine/classifier/located-feature"
import { readGrammarFeatures } from "~engine/classifier/grammar-features"
import type { Model } from "~engine/classifier/model"
import type { SparseVector } from "~engine/classifier/sparse-vector"
import { readWordFeatures } from "~engine/classifier/word-features"
import type { RuleHit } from "~engine/rules/run-rules"
import type { Draft, VoiceSpan } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import type { Sentence, SentenceReading } from "~engine/text/sentence"
import { spansIn } from "~engine/text/spans-by-sentence"
import type { Span } from "~engine/types"

/** The features a model knows: their indices and weights. */
export type Vocabulary = Pick<Model, "words" | "idf" | "indicators">

/** Turns drafts into feature vectors. What a sentence yields by itself is memoized with its reading. */
export type FeatureExtractor = {
  /** A sentence's words, TF-IDF scaled to length 1, and its indicators, whose indices follow those of the words. */
  readonly sentence: (input: ClassifierInput, sentence: Sentence) => SparseVector
  /** The words of the whole draft: logarithmic counts times IDF, scaled to length 1. */
  readonly draft: (input: ClassifierInput) => SparseVector
}

/** A draft to be scored, with what the rules found in it. */
export type ClassifierInput = {
  readonly draft: Draft
  readonly hits: readonly RuleHit[]
  /** Words to be read as if they were not there: explanations hide a finding and score again. */
  readonly hidden: Span | null
}

/** Weight of a word inside quoted, negated, reported or thanked-for speech; the writer's own words weigh 1. */
const OTHER_VOICE_WEIGHT = 0.35

/** Value of an indicator, beside a word vector of length 1. */
export const INDICATOR_VALUE = 0.5

type Located = Span & { readonly id: number }

/** A word of a draft, at its place there; it weighs less in another's voice. */
type Weighted = Located & { readonly weight: number }

/** An extractor for one vocabulary. */
export function createFeatureExtractor(vocabulary: Vocabulary): FeatureExtractor {
  const { words, idf, indicators } = vocabulary
  const counts = new Float32Array(words.size)

  const wordsOf = memoize((reading: SentenceReading): readonly Located[] => {
    const located: Located[] = []
    for (const { name, start, end } of readWordFeatures(reading)) {
      const id = words.get(name)
      if (id !== undefined) located.push({ id, start, end })
    }
    return located
  })

  const sentence = (input: ClassifierInput, at: Sentence): SparseVector => {
    const ids: number[] = []
    const values: number[] = []
    let squares = 0
    const voices = voicesIn(input.draft, at)
    for (const { id, start, end } of wordsOf(at.reading)) {
      if (isHidden(input.hidden, at.start + start, at.start + end)) continue
      ids.push(id)
      values.push(idf[id]! * voiceWeight(voices, at.start + start, at.start + end))
      squares += idf[id]! ** 2
    }
    normalize(values, squares)
    for (const { name, value } of indicatorsOf(input, at)) {
      const id = indicators.get(name)
      if (id === undefined) continue
      ids.push(words.size + id)
      values.push(value * INDICATOR_VALUE)
    }
    return { ids, values }
  }

  const weightedWordsOf = memoize((draft: Draft): readonly Weighted[] =>
    draft.sentences.flatMap((at) => {
      const voices = voicesIn(draft, at)
      return wordsOf(at.reading).map(({ id, start, end }) => {
        const place = { start: at.start + start, end: at.start + end }
        return { id, ...place, weight: voiceWeight(voices, place.start, place.end) }
      })
    })
  )

  const draft = (input: ClassifierInput): SparseVector => {
    const ids: number[] = []
    let squares = 0
    for (const { id, start, end, weight } of weightedWordsOf(input.draft)) {
      if (isHidden(input.hidden, start, end)) continue
      if (counts[id] === 0) ids.push(id)
      counts[id]! += weight
      if (weight < 1) squares += ((1 - weight) * idf[id]!) ** 2
    }
    const values = ids.map((id) => {
      const count = counts[id]!
      counts[id] = 0
      const value = (count >= 1 ? 1 + Math.log(count) : count) * idf[id]!
      squares += value * value
      return value
    })
    normalize(values, squares)
    return { ids, values }
  }
  return { sentence, draft }
}

/** Indicators of a sentence by name: what grammar and rules see in it; `muted:` where it is another's voice. */
export function indicatorsOf(input: ClassifierInput, at: Sentence): LocatedFeature[] {
  const voices = voicesIn(input.draft, at)
  const indicators: LocatedFeature[] = []
  for (const feature of readGrammarFeatures(at.reading)) {
    if (isHidden(input.hidden, at.start + feature.start, at.start + feature.end)) continue
    const muted = voiceWeight(voices, at.start + feature.start, at.start + feature.end) < 1
    indicators.push(muted ? { ...feature, name: `muted:${feature.name}` } : feature)
  }
  for (const { rule, muted, start, end } of spansIn(input.hits, input.draft.sentences, at)) {
    if (isHidden(input.hidden, start, end)) continue
    indicators.push({ name: `${muted ? "muted" : "rule"}:${rule.id}`, value: 1, start, end })
  }
  return indicators
}

/** True when hidden words reach into `[start, end)`. */
export function isHidden(hidden: Span | null, start: number, end: number): boolean {
  return hidden !== null && start < hidden.end && hidden.start < end
}

function voicesIn(draft: Draft, at: Sentence): readonly VoiceSpan[] {
  return spansIn(draft.voices, draft.sentences, at)
}

function voiceWeight(voices: readonly VoiceSpan[], start: number, end: number): number {
  for (const voice of voices) {
    if (voice.start <= start && end <= voice.end) return OTHER_VOICE_WEIGHT
  }
  return 1
}

/** Scales to length 1. `squares` counts words in another's voice in full, so that their small weight stays small. */
function normalize(values: number[], squares: number): void {
  if (squares === 0) return
  const length = Math.sqrt(squares)
  for (let at = 0; at < values.length; at++) values[at]! /= length
}
