import { explainScore } from "~engine/classifier/explain-score"
import { scoreDraft } from "~engine/classifier/score-draft"
import type { Score } from "~engine/classifier/score-with"
import { CLOSE_CALL, THRESHOLDS } from "~engine/classifier/thresholds"
import type { RewordContext, Reworder } from "~engine/judge-reworder"
import { type RuleHit, ruleSteps } from "~engine/rules/run-rules"
import type { Draft } from "~engine/text/draft"
import { finish, type Steps } from "~engine/steps"
import { isForeign } from "~engine/text/language"
import { parseDraft } from "~engine/text/parse-draft"
import type {
  DraftInput,
  GoodFinding,
  Judgement,
  JudgeOptions,
  Strength,
  UnsureReason,
  Verdict
} from "~engine/types"

/** Fewest words, besides names, links and hashtags, from which a draft without a finding is judged. */
const FEWEST_WORDS = 3

/** Judges drafts. Readings of sentences are kept between calls, so that an edit costs what it changed. */
export type Judge = {
  /** Everything Softsell says of a draft. Never throws, whatever the text. */
  readonly judge: (input: DraftInput, options?: JudgeOptions) => Judgement
  /** The same in steps, for a page that must not wait. */
  readonly steps: (input: DraftInput, options?: JudgeOptions) => Steps<Judgement>
  /** Reads the changed words of a draft ahead of `judge`: cheap enough for every key. */
  readonly touch: (input: DraftInput) => void
}

/** A judge. @param reword finds gentler wording; without it there are no suggestions */
export function createJudge(reword: Reworder | null = null): Judge {
  return {
    judge: (input, options = {}) => finish(judge(input, options, reword)),
    steps: (input, options = {}) => judge(input, options, reword),
    touch: (input) => void parseDraft(input)
  }
}

function* judge(
  input: DraftInput,
  options: JudgeOptions,
  reword: Reworder | null
): Steps<Judgement> {
  const { draft, hits, score } = yield* readSteps(input)
  const { verdict, unsure } = decide(draft, hits, score, options)
  yield
  const found = yield* explainScore({ draft, hits }, score, verdict === "salesy")
  const findings = found.filter(
    ({ rule, start, end }) =>
      !options.disabledRules?.includes(rule) &&
      !options.isIgnored?.(foldPhrase(input.text.slice(start, end)))
  )
  const place = ({ text }: { text: string }) => ({ ...input, text })
  const context: RewordContext = {
    probabilityOf: (text) => read(place({ text })).score.salesy,
    strengthOf: (text) => {
      const again = read(place({ text }))
      return strengthOf(again.score, decide(again.draft, again.hits, again.score, options).verdict)
    },
    salesy: score.salesy,
    flagged: verdict === "salesy",
    options
  }
  const reworded = reword ? yield* reword(draft, findings, context) : null
  return {
    verdict,
    unsure,
    salesy: score.salesy,
    strength: strengthOf(score, verdict),
    kind: score.kind,
    findings,
    good: praise(hits, options),
    suggestions: reworded?.suggestions ?? [],
    gentler: reworded?.gentler ?? null,
    phrases: reworded?.phrases ?? [],
    truncated: draft.truncated
  }
}

type Read = { readonly draft: Draft; readonly hits: readonly RuleHit[]; readonly score: Score }

function read(input: DraftInput): Read {
  return finish(readSteps(input))
}

function* readSteps(input: DraftInput): Steps<Read> {
  const draft = parseDraft(input)
  yield
  const hits = yield* ruleSteps(draft)
  yield
  return { draft, hits, score: scoreDraft({ draft, hits, hidden: null }) }
}

function decide(
  draft: Draft,
  hits: readonly RuleHit[],
  score: Score,
  options: JudgeOptions
): { readonly verdict: Verdict; readonly unsure: UnsureReason | null } {
  const line = THRESHOLDS[options.sensitivity ?? "balanced"] + (options.thresholdShift ?? 0)
  const reason = abstention(draft, hits)
  if (reason) return { verdict: "unsure", unsure: reason }
  if (score.salesy >= line) return { verdict: "salesy", unsure: null }
  if (score.salesy >= line - CLOSE_CALL) return { verdict: "unsure", unsure: "close-call" }
  return { verdict: "valuable", unsure: null }
}

function abstention(draft: Draft, hits: readonly RuleHit[]): UnsureReason | null {
  if (isForeign(draft.sentences)) return "not-english"
  const words = draft.sentences.reduce((sum, { reading }) => sum + reading.words.length, 0)
  const found = hits.some(({ rule, muted }) => rule.leaning === "salesy" && !muted)
  return words < FEWEST_WORDS && !(found && words > 0) ? "too-short" : null
}

function strengthOf(score: Score, verdict: Verdict): Strength {
  return verdict === "salesy" ? score.strength : 0
}

function praise(hits: readonly RuleHit[], options: JudgeOptions): GoodFinding[] {
  return hits
    .filter(({ rule, muted }) => rule.leaning === "valuable" && !muted)
    .filter(({ rule }) => !options.disabledRules?.includes(rule.id))
    .map(({ rule, start, end, message }) => ({ rule: rule.id, start, end, message }))
}

/** A phrase as {@link JudgeOptions.isIgnored} knows it: lower case, white space folded. */
function foldPhrase(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, " ").trim()
}
