import {
  DENSE_FEATURE_NAMES,
  denseFeatures,
  setWordLogits,
  wordLogits
} from "~engine/classifier/dense-features"
import { SHAPE_NAMES, shapeOf } from "~engine/classifier/draft-shape"
import { EMBEDDING_NAMES } from "~engine/classifier/embedding-of"
import { shipped } from "~engine/classifier/score-draft"
import { scoreOf } from "~engine/classifier/score-of"
import { runHeads } from "~engine/classifier/score-with"
import { createJudge } from "~engine/judge"
import { ruleSteps } from "~engine/rules/run-rules"
import { finish } from "~engine/steps"
import type { Draft } from "~engine/text/draft"
import { foldLetters } from "~engine/text/fold-letters"
import { parseDraft } from "~engine/text/parse-draft"
import type { DraftInput, Judgement, Kind } from "~engine/types"

/**
 * Without grammar: a probability 0\u20261 of being salesy below which a post is no promotion, and by how much, in logits, the
 * likeliest kind must lead. Of 10,000 posts 0.1 % are of another kind once their grammar is read (`bench -- quick`).
 */
const MAX_QUICK_SALESY = 0.2
const MIN_QUICK_LEAD = 0.5

/** Where the inputs begin that tell the shape of a draft, which is read from its text. */
const SHAPE_OFFSET = DENSE_FEATURE_NAMES.length - EMBEDDING_NAMES.length - SHAPE_NAMES.length

/** What an archive's posts are judged for: no findings, no suggestions. */
export type BriefJudgement = Pick<Judgement, "kind" | "verdict" | "salesy" | "strength">

/** Judges the posts of an archive, near enough like `createJudge` and in half the time. */
export type PostJudge = (input: DraftInput) => BriefJudgement

/**
 * A judge for very many posts. Most of the time of a judgement goes into grammar; where words, rules and shape leave no
 * doubt that a post is no promotion, and which other kind it is, grammar is not read.
 */
export function createPostJudge(): PostJudge {
  const judge = createJudge()
  return (input) => quickJudgement(input) ?? judge.judge(input)
}

/** What can be said without grammar; null where that leaves doubt. */
export function quickJudgement(input: DraftInput): BriefJudgement | null {
  const folded = foldLetters(input.text)
  const draft = parseDraft(folded ? { ...input, text: folded.text } : input)
  const hits = finish(ruleSteps(draft))
  const { model, extractor } = shipped()
  const bare = { draft: withoutGrammar(draft), hits, hidden: null }
  const dense = denseFeatures(bare)
  dense.set(shapeOf(draft, null), SHAPE_OFFSET)
  setWordLogits(dense, wordLogits(model, extractor, bare))
  const heads = runHeads(model, dense)
  const { salesy, kind } = scoreOf(heads, model)
  if (salesy >= MAX_QUICK_SALESY || leadOf(heads.kinds) < MIN_QUICK_LEAD) return null
  return { kind, verdict: "valuable", salesy, strength: 0 }
}

/** Grammar is read from the text of a sentence, everything else from its tokens. */
function withoutGrammar(draft: Draft): Draft {
  return {
    ...draft,
    sentences: draft.sentences.map((sentence) => ({
      ...sentence,
      reading: { ...sentence.reading, text: "" }
    }))
  }
}

/** By how much the likeliest kind but promotion leads before the next. */
function leadOf(kinds: ArrayLike<number>): number {
  const [first = 0, second = 0] = Array.from(kinds)
    .slice(1)
    .sort((one, other) => other - one)
  return first - second
}

/** How often the quick way is taken, and how often it names another kind than the whole judgement. */
export type QuickCheck = {
  readonly posts: number
  readonly quick: number
  readonly otherKind: number
}

/** Judges each post both ways. */
export function checkQuick(inputs: Iterable<DraftInput>): QuickCheck {
  const judge = createJudge()
  let [posts, quick, otherKind] = [0, 0, 0]
  for (const input of inputs) {
    posts += 1
    const found = quickJudgement(input)
    if (!found) continue
    quick += 1
    const whole: Kind = judge.judge(input).kind
    if (whole !== found.kind) otherKind += 1
  }
  return { posts, quick, otherKind }
}
