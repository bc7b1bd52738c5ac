import {
  DENSE_FEATURE_NAMES,
  denseFeatures,
  setWordLogits,
  wordLogits
} from "~engine/classifier/dense-features"
import { SHAPE_NAMES, shapeOf } from "~engine/classifier/draft-shape"
import { EMBEDDING_NAMES } from "~engine/classifier/embedding-of"
import { scoreDraft, shipped } from "~engine/classifier/score-draft"
import { type Score, scoreOf } from "~engine/classifier/score-of"
import { runHeads } from "~engine/classifier/score-with"
import { promotionVerdict, THRESHOLDS } from "~engine/classifier/thresholds"
import { createJudge } from "~engine/judge"
import { type RuleHit, ruleSteps } from "~engine/rules/run-rules"
import { finish } from "~engine/steps"
import type { Draft } from "~engine/text/draft"
import { foldLetters } from "~engine/text/fold-letters"
import { parseDraft } from "~engine/text/parse-draft"
import type { DraftInput, Judgement, Kind } from "~engine/types"

/**
 * Without grammar: probabilities 0\u20261 of being salesy below which a post is no promotion, and from which it is one; and by
 * how much, in logits, the likeliest other kind must lead. `bench -- quick` tells how often that errs.
 */
const MAX_QUICK_SALESY = 0.2
const MIN_QUICK_PROMOTION = 0.8
const MIN_QUICK_LEAD = 0.5

/** Where the inputs begin that tell the shape of a draft, which is read from its text. */
const SHAPE_OFFSET = DENSE_FEATURE_NAMES.length - EMBEDDING_NAMES.length - SHAPE_NAMES.length

/** What an archive's posts are judged for: no findings, no suggestions, and no doubts that somebody could act on. */
export type BriefJudgement = Pick<Judgement, "kind" | "verdict" | "salesy" | "strength">

/**
 * The kind of a post of an archive. Most of the time of a judgement goes into grammar; where words, rules and shape leave
 * no doubt, grammar is not read.
 */
export function kindOfPost(input: DraftInput): Kind {
  const read = readPost(input)
  return (quickly(read) ?? wholly(read)).kind
}

/** The same kind, with all that a record holds: the manner of a promotion needs its grammar. */
export function judgePost(input: DraftInput): BriefJudgement {
  const read = readPost(input)
  const quick = quickly(read)
  if (quick && quick.kind !== "promotion") return quick
  const whole = wholly(read)
  return quick && whole.kind !== quick.kind ? quick : whole
}

type ReadPost = { readonly draft: Draft; readonly hits: readonly RuleHit[] }

function readPost(input: DraftInput): ReadPost {
  const folded = foldLetters(input.text)
  const draft = parseDraft(folded ? { ...input, text: folded.text } : input)
  return { draft, hits: finish(ruleSteps(draft)) }
}

/** What can be said without grammar; null where that leaves doubt. */
function quickly({ draft, hits }: ReadPost): BriefJudgement | null {
  const { model, extractor } = shipped()
  const bare = { draft: withoutGrammar(draft), hits, hidden: null }
  const dense = denseFeatures(bare)
  dense.set(shapeOf(draft, null), SHAPE_OFFSET)
  setWordLogits(dense, wordLogits(model, extractor, bare))
  const heads = runHeads(model, dense)
  const score = scoreOf(heads, model)
  const isOther = score.salesy < MAX_QUICK_SALESY && leadOf(heads.kinds) >= MIN_QUICK_LEAD
  return isOther || score.salesy >= MIN_QUICK_PROMOTION ? briefly(score) : null
}

function wholly({ draft, hits }: ReadPost): BriefJudgement {
  return briefly(scoreDraft({ draft, hits, hidden: null }))
}

function briefly(score: Score): BriefJudgement {
  const { kind, salesy, strength } = score
  const verdict = promotionVerdict(score, THRESHOLDS.balanced, 0) ?? "valuable"
  return { kind, salesy, strength, verdict }
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
    const found = quickly(readPost(input))
    if (!found) continue
    quick += 1
    if (judge.judge(input).kind !== found.kind) otherKind += 1
  }
  return { posts, quick, otherKind }
}
