import { SHAPE_NAMES, shapeOf } from "~engine/classifier/draft-shape"
import {
  type FeatureExtractor,
  type ClassifierInput,
  isHidden
} from "~engine/classifier/feature-extractor"
import { linearLogit } from "~engine/classifier/linear-logit"
import { EMBEDDING_NAMES, embeddingOf } from "~engine/classifier/embedding-of"
import type { Model } from "~engine/classifier/model"
import { sentenceLogits } from "~engine/classifier/sentence-logits"
import { findPushes, type Push } from "~engine/rewording/calls/find-pushes"
import type { Rule } from "~engine/rule"
import { memoize } from "~engine/text/memo"
import { KINDS } from "~engine/types"

/** What the linear word models make of a draft. All values are logits. */
export type WordLogits = {
  /** For each sentence: that it carries a pitch. */
  readonly sentences: readonly number[]
  /** For each sentence: that it pushes. */
  readonly pushSentences: readonly number[]
  /** For the whole draft: that it is salesy. */
  readonly draft: number
  /** For the whole draft: information, conversation, personal. */
  readonly kinds: readonly number[]
  /** For the whole draft: that it pushes. */
  readonly push: number
}

/** Kinds with a word model of their own. Promotion has none: the `draft` model comes close to it. */
export const WORD_MODEL_KINDS = KINDS.filter((kind) => kind !== "promotion")

/** Names of the inputs before the draft shape, in order: pooled word logits, then counts of findings. */
const POOL_NAMES = [
  "draft",
  "sentence-max",
  "sentence-second",
  "sentence-last",
  "sentence-first",
  "sentence-mean",
  "sentence-logsumexp",
  ...WORD_MODEL_KINDS,
  "push",
  "push-sentence-max",
  "push-sentence-second",
  "push-sentence-last",
  "push-sentence-first",
  "push-sentence-mean",
  "push-sentence-logsumexp",
  "findings",
  "muted-findings",
  "praise",
  "last-line-findings",
  "command-findings",
  "pressure-findings",
  "price-findings",
  "push-commands",
  "push-pressure",
  "push-hooks",
  "push-in-last-line"
] as const

/** What tells an offer plainly put from a pushing one, by the ids of the rules: commands and begging, pressure, prices. */
const FINDING_GROUPS = [
  /-(?:ask|command|begging|bait)$|^no-(?:check-it-out|follow-for-follow|tag-a-friend|link-in-bio)$/u,
  /^no-(?:urgency|scarcity|missing-out|guarantee|hype-words|shouting|emphasis-runs|ad-copy|chest-beating)$/u,
  /^no-(?:price-push|coupon-code|free-with-strings|small-print|giveaway)$/u
] as const

/** Which of the groups a rule is in. */
const groupsOf = memoize((rule: Rule) => FINDING_GROUPS.map((group) => group.test(rule.id)))

const PUSH_KINDS: readonly Push["kind"][] = ["command", "pressure", "hook"]

/** Index of the first input that does not come from the word models. */
const COUNTS_OFFSET = 17

/** Stands for a sentence that is not there. */
const MISSING_SENTENCE_LOGIT = -4

/** Names of all inputs of the heads, in order. */
export const DENSE_FEATURE_NAMES: readonly string[] = [
  ...POOL_NAMES,
  ...SHAPE_NAMES,
  ...EMBEDDING_NAMES
]

/** Runs the word models. */
export function wordLogits(
  model: Pick<
    Model,
    "sentence" | "pushSentence" | "draft" | "kinds" | "push" | "words" | "indicators"
  >,
  extractor: FeatureExtractor,
  input: ClassifierInput
): WordLogits {
  const { sentences } = input.draft
  const visible = sentences.filter(
    ({ start, end }) => !(input.hidden && input.hidden.start <= start && end <= input.hidden.end)
  )
  const words = extractor.draft(input)
  return {
    sentences: sentenceLogits(model.sentence, model, extractor, input, visible),
    pushSentences: sentenceLogits(model.pushSentence, model, extractor, input, visible),
    draft: linearLogit(model.draft, words),
    kinds: model.kinds.map((kind) => linearLogit(kind, words)),
    push: linearLogit(model.push, words)
  }
}

/** Fills in the inputs that come from the word models. */
export function setWordLogits(dense: Float32Array, logits: WordLogits): void {
  dense.set([
    logits.draft,
    ...pool(logits.sentences),
    ...logits.kinds,
    logits.push,
    ...pool(logits.pushSentences)
  ])
}

/** The inputs of the heads; those of the word models are left 0, see {@link setWordLogits}. */
export function denseFeatures(input: ClassifierInput): Float32Array {
  const dense = new Float32Array(DENSE_FEATURE_NAMES.length)
  const { draft, hits, hidden } = input
  const visible = draft.sentences.filter(
    ({ start, end }) => !(hidden && hidden.start <= start && end <= hidden.end)
  )
  const lastLine = visible.at(-1)?.line ?? 0
  const manyLines = visible.length > 1
  const shown = hits.filter(({ start, end }) => !isHidden(hidden, start, end))
  const lastStart = visible.find(({ line }) => manyLines && line === lastLine)?.start ?? Infinity
  const live = shown.filter(({ rule, muted }) => rule.leaning === "salesy" && !muted)
  const pushes = findPushes(draft).filter(({ start, end }) => !isHidden(hidden, start, end))
  const counts = [
    Math.log1p(live.length),
    Math.log1p(shown.filter(({ muted }) => muted).length),
    Math.log1p(shown.filter(({ rule }) => rule.leaning === "valuable").length),
    Math.log1p(live.filter(({ start }) => start >= lastStart).length),
    ...FINDING_GROUPS.map((_, group) =>
      Math.log1p(live.filter(({ rule }) => groupsOf(rule)[group]).length)
    ),
    ...PUSH_KINDS.map((kind) => Math.log1p(pushes.filter((push) => push.kind === kind).length)),
    Math.log1p(pushes.filter(({ start }) => start >= lastStart).length)
  ]
  dense.set(counts, COUNTS_OFFSET)
  dense.set(shapeOf(draft, hidden), POOL_NAMES.length)
  dense.set(embeddingOf(input), POOL_NAMES.length + SHAPE_NAMES.length)
  return dense
}

/** Maximum, second, last, first, mean and log-sum-exp of the sentences. */
function pool(logits: readonly number[]): number[] {
  if (logits.length === 0) return Array<number>(6).fill(MISSING_SENTENCE_LOGIT)
  const sorted = [...logits].sort((one, other) => other - one)
  const sum = logits.reduce((total, logit) => total + logit, 0)
  const logSumExp = Math.log(logits.reduce((total, logit) => total + Math.exp(logit), 0))
  return [
    sorted[0]!,
    sorted[1] ?? MISSING_SENTENCE_LOGIT,
    logits.at(-1)!,
    logits[0]!,
    sum / logits.length,
    logSumExp
  ]
}
