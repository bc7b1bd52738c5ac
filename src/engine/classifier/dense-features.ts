import { SHAPE_NAMES, shapeOf } from "~engine/classifier/draft-shape"
import { type FeatureReader, type Look, touches } from "~engine/classifier/feature-extractor"
import { linearSum } from "~engine/classifier/linear-logit"
import { MEANING_NAMES, meaningOf } from "~engine/classifier/embedding-of"
import type { Model } from "~engine/classifier/model"
import { sentenceScore } from "~engine/classifier/sentence-logit"
import { KINDS } from "~engine/types"

/** What the word models say of a draft, before anything else is looked at; all in log odds. */
export type WordScores = {
  /** Of each sentence: that it carries a pitch. */
  readonly sentences: readonly number[]
  /** Of the whole: that it is salesy. */
  readonly draft: number
  /** Of the whole: information, conversation, personal. */
  readonly kinds: readonly number[]
}

/** Kinds that have a word model of their own; promotion is what the others are measured against. */
export const WORDED_KINDS = KINDS.filter((kind) => kind !== "promotion")

/** Names of the inputs that come before the shape, in their order. */
export const POOL_NAMES = [
  "draft",
  "sentence-most",
  "sentence-second",
  "sentence-last",
  "sentence-first",
  "sentence-mean",
  "sentence-any",
  ...WORDED_KINDS,
  "findings",
  "muted-findings",
  "praise",
  "last-line-findings"
] as const

/** Index of the first input that the word models have no part in. */
const COUNTS_AT = 10

/** Log odds of a sentence that is not there. */
const NO_SENTENCE = -4

/** Names of all inputs of the last layers, in their order. */
export const DENSE_NAMES: readonly string[] = [...POOL_NAMES, ...SHAPE_NAMES, ...MEANING_NAMES]

/** What the word models say. */
export function wordScores(
  model: Pick<Model, "sentence" | "draft" | "kinds" | "words" | "marks">,
  reader: FeatureReader,
  look: Look
): WordScores {
  const { sentences } = look.draft
  const visible = sentences.filter(
    ({ start, end }) => !(look.hidden && look.hidden.start <= start && end <= look.hidden.end)
  )
  const words = reader.draft(look)
  return {
    sentences: visible.map((at) => sentenceScore(model, reader, look, at)),
    draft: linearSum(model.draft, words),
    kinds: model.kinds.map((kind) => linearSum(kind, words))
  }
}

/** Sets the inputs that come from the word models. */
export function placeScores(dense: Float32Array, scores: WordScores): void {
  dense.set([scores.draft, ...poolsOf(scores.sentences), ...scores.kinds])
}

/** The inputs of the last layers that do not come from the word models; those are left 0. */
export function denseFeatures(look: Look): Float32Array {
  const dense = new Float32Array(DENSE_NAMES.length)
  const { draft, hits, hidden } = look
  const visible = draft.sentences.filter(
    ({ start, end }) => !(hidden && hidden.start <= start && end <= hidden.end)
  )
  const lastLine = visible.at(-1)?.line ?? 0
  const manyLines = visible.length > 1
  const shown = hits.filter(({ start, end }) => !touches(hidden, start, end))
  const lastStart = visible.find(({ line }) => manyLines && line === lastLine)?.start ?? Infinity
  const live = shown.filter(({ rule, muted }) => rule.leaning === "salesy" && !muted)
  const counts = [
    Math.log1p(live.length),
    Math.log1p(shown.filter(({ muted }) => muted).length),
    Math.log1p(shown.filter(({ rule }) => rule.leaning === "valuable").length),
    Math.log1p(live.filter(({ start }) => start >= lastStart).length)
  ]
  dense.set(counts, COUNTS_AT)
  dense.set(shapeOf(draft, hidden), POOL_NAMES.length)
  dense.set(meaningOf(look), POOL_NAMES.length + SHAPE_NAMES.length)
  return dense
}

function poolsOf(scores: readonly number[]): number[] {
  if (scores.length === 0) return Array<number>(6).fill(NO_SENTENCE)
  const sorted = [...scores].sort((one, other) => other - one)
  const sum = scores.reduce((total, score) => total + score, 0)
  const any = Math.log(scores.reduce((total, score) => total + Math.exp(score), 0))
  return [
    sorted[0]!,
    sorted[1] ?? NO_SENTENCE,
    scores.at(-1)!,
    scores[0]!,
    sum / scores.length,
    any
  ]
}
