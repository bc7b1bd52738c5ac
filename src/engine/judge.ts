import { explainScore } from "~engine/classifier/explain-score"
import { isInVocabulary, scoreSteps } from "~engine/classifier/score-draft"
import type { Score } from "~engine/classifier/score-of"
import { CLOSE_CALL_MARGIN, promotionVerdict, THRESHOLDS } from "~engine/classifier/thresholds"
import type { RewordContext, Reworder } from "~engine/reworder"
import { isPraise } from "~engine/praise"
import { type RuleHit, ruleSteps } from "~engine/rules/run-rules"
import { networkLength } from "~engine/text/network-length"
import type { Draft, PlainInput } from "~engine/text/draft"
import { gentlerOf, promptOf } from "~engine/judgement"
import { ownFindings } from "~engine/own-words"
import { finish, type Steps } from "~engine/steps"
import { foldLetters, type FoldedText } from "~engine/text/fold-letters"
import { languageOf } from "~engine/text/language"
import { foldPhrase } from "~engine/text/fold-phrase"
import { applyEdits } from "~engine/text/edit"
import { wordEdits } from "~engine/text/diff-words"
import { parseDraft } from "~engine/text/parse-draft"
import { MAX_SENTENCE_LENGTH } from "~engine/text/split-sentences"
import type {
  DraftInput,
  GoodFinding,
  Judgement,
  JudgeOptions,
  PitchStrength,
  JudgementBase,
  Span,
  UnsureReason
} from "~engine/types"

/** A draft without a finding needs this many words, not counting names, links and hashtags, to be judged. */
const MIN_WORDS = 3

/** Judges drafts. Results about sentences are memoized between calls, so an edit costs only what it changed. */
export type Judge = {
  /** Judges a draft at once. Never throws, whatever the text. */
  readonly judge: (input: DraftInput, options?: JudgeOptions) => Judgement
  /** The same in steps, for a page that must stay responsive. */
  readonly steps: (input: DraftInput, options?: JudgeOptions) => Steps<Judgement>
  /** Reads the changed words of a draft ahead of `judge`. Cheap enough for every keystroke. */
  readonly touch: (input: DraftInput) => void
}

/** Makes a judge. @param reword finds gentler wording; without it there are no suggestions */
export function createJudge(reword: Reworder | null = null): Judge {
  return {
    judge: (input, options = {}) => finish(judgeFolded(input, options, reword)),
    steps: (input, options = {}) => judgeFolded(input, options, reword),
    touch: (input) => void parseDraft(foldInput(input).input)
  }
}

/** A draft in plain letters, and its way back to what was written; null where nothing had to be folded. */
type FoldedInput = { readonly input: PlainInput; readonly folded: FoldedText | null }

function foldInput(input: DraftInput): FoldedInput {
  const folded = foldLetters(input.text)
  if (!folded) return { input, folded }
  const lengthOf = (text: string) => networkLength(text, input.site)
  const styling = lengthOf(input.text) - lengthOf(folded.text)
  return { input: { ...input, text: folded.text, styling }, folded }
}

/** Reads styled letters as plain ones; offsets point into the draft as it was written. */
function* judgeFolded(
  written: DraftInput,
  options: JudgeOptions,
  reword: Reworder | null
): Steps<Judgement> {
  const { input, folded } = foldInput(written)
  const judgement = yield* judge(input, options, reword)
  if (!folded) return judgement
  const unfold = <T extends Span>(item: T): T => ({ ...item, ...folded.toWritten(item) })
  const asked = promptOf(judgement)
  const gentler = gentlerOf(judgement)
  const whole = { start: 0, end: folded.text.length }
  const restyle = (span: Span, words: string) => restyled(written.text, folded, span, words)
  return {
    ...judgement,
    ...(gentler ? { gentler: { ...gentler, text: restyle(whole, gentler.text) } } : {}),
    ...(asked ? { prompt: { ...asked, at: unfold({ start: asked.at, end: asked.at }).end } } : {}),
    findings: judgement.findings.map(unfold),
    good: judgement.good.map(unfold),
    suggestions: judgement.suggestions.map((suggestion) => ({
      ...unfold(suggestion),
      replacement: restyle(suggestion, suggestion.replacement),
      alternatives: suggestion.alternatives.map((words) => restyle(suggestion, words))
    }))
  }
}

/** New words for a place of the folded draft, with the letters as they were written wherever a word stays. */
function restyled(written: string, folded: FoldedText, place: Span, words: string): string {
  const edits = wordEdits(folded.text.slice(place.start, place.end), words)
  if (!edits) return words
  const changed = applyEdits(
    written,
    edits.map(({ start, end, replacement }) => ({
      ...folded.toWritten({ start: place.start + start, end: place.start + end }),
      replacement
    }))
  )
  const { start, end } = folded.toWritten(place)
  return changed.slice(start, changed.length - (written.length - end))
}

function* judge(
  input: PlainInput,
  options: JudgeOptions,
  reword: Reworder | null
): Steps<Judgement> {
  const { draft, hits, score } = yield* readSteps(parseDraft(input))
  const decision = decide(draft, hits, score, options)
  yield
  const found = yield* explainScore({ draft, hits }, score, decision.verdict === "salesy")
  const findings = found.filter(
    ({ rule, start, end }) =>
      !options.disabledRules?.includes(rule) &&
      !options.isIgnored?.(foldPhrase(input.text.slice(start, end)))
  )
  const place = ({ text }: { text: string }) => ({ ...input, text })
  const reread = new RereadBudget(draft)
  const context: RewordContext = {
    probabilityOf: function* (text) {
      const again = parseDraft(place({ text }))
      yield
      if (!reread.affords(again)) return null
      return (yield* readSteps(again)).score.salesy
    },
    strengthOf: function* (text) {
      return (yield* readSteps(parseDraft(place({ text })))).score.strength
    },
    salesy: score.salesy,
    flagged: decision.verdict === "salesy",
    options
  }
  const reworded = reword ? yield* reword(draft, findings, context) : null
  const base: JudgementBase = {
    salesy: score.salesy,
    kind: score.kind,
    strength: score.strength,
    findings: [...findings, ...ownFindings(draft, options)],
    good: praise(draft, hits, options),
    suggestions: reworded?.suggestions ?? [],
    phrases: reworded?.phrases ?? [],
    truncated: draft.truncated
  }
  if (decision.verdict === "salesy") {
    return {
      ...base,
      ...decision,
      gentler: reworded?.gentler ?? null,
      prompt: reworded?.prompt ?? null
    }
  }
  // without words to point at, a doubt helps nobody
  const isVague = decision.verdict === "unsure" && decision.reason === "close-call"
  return { ...base, ...(isVague && findings.length === 0 ? { verdict: "valuable" } : decision) }
}

type Read = { readonly draft: Draft; readonly hits: readonly RuleHit[]; readonly score: Score }

/**
 * What may be read for the sake of wordings, in UTF-16 units: sixteen times the longest sentence, which no ordinary draft
 * needs. Where sentences are cut by length alone, a changed word moves all cuts behind it, and each wording would have
 * the whole draft read again.
 */
const MAX_REREAD = 16 * MAX_SENTENCE_LENGTH

class RereadBudget {
  readonly #seen: Set<string>
  #left = MAX_REREAD

  constructor({ sentences }: Draft) {
    this.#seen = new Set(sentences.map(({ reading }) => reading.text))
  }

  /** Takes what is new in a draft off the budget. @returns false where that is too much: then nothing is taken */
  affords({ sentences }: Draft): boolean {
    const fresh = sentences
      .map(({ reading }) => reading.text)
      .filter((text) => !this.#seen.has(text))
    const length = fresh.reduce((sum, text) => sum + text.length, 0)
    if (length > this.#left) return false
    this.#left -= length
    fresh.forEach((text) => this.#seen.add(text))
    return true
  }
}

function* readSteps(draft: Draft): Steps<Read> {
  yield
  const hits = yield* ruleSteps(draft)
  yield
  return { draft, hits, score: yield* scoreSteps({ draft, hits, hidden: null }) }
}

type Decision =
  | { readonly verdict: "salesy"; readonly strength: PitchStrength }
  | { readonly verdict: "soft-sell"; readonly strength: PitchStrength }
  | { readonly verdict: "valuable" }
  | { readonly verdict: "unsure"; readonly reason: UnsureReason }

function decide(
  draft: Draft,
  hits: readonly RuleHit[],
  score: Score,
  options: JudgeOptions
): Decision {
  const lines = THRESHOLDS[options.sensitivity ?? "balanced"]
  const { thresholdShift = 0 } = options
  const verdict = promotionVerdict(score, lines, thresholdShift)
  const reason = abstention(draft, hits, verdict === "salesy")
  if (reason) return { verdict: "unsure", reason }
  const { strength } = score
  if (verdict !== null && strength !== 0) return { verdict, strength }
  const isClose = score.salesy >= lines.promotion + thresholdShift - CLOSE_CALL_MARGIN
  return isClose ? { verdict: "unsure", reason: "close-call" } : { verdict: "valuable" }
}

/** Why nothing is decided. A doubt about the language hides no clear verdict: the words that push were understood. */
function abstention(
  draft: Draft,
  hits: readonly RuleHit[],
  isSalesy: boolean
): UnsureReason | null {
  const language = languageOf(draft.sentences, isInVocabulary)
  if (language === "other" || (language === "doubtful" && !isSalesy)) return "not-english"
  const words = draft.sentences.reduce((sum, { reading }) => sum + reading.words.length, 0)
  if (words >= MIN_WORDS) return null
  // an answer may be as short as it likes, thanks among them; so may a bare ask
  const found = hits.some(({ rule, muted }) => rule.leaning === "salesy" && !muted)
  return words > 0 && (found || draft.surface === "reply") ? null : "too-short"
}

function praise(draft: Draft, hits: readonly RuleHit[], options: JudgeOptions): GoodFinding[] {
  return hits
    .filter(({ rule, muted }) => rule.leaning === "valuable" && !muted)
    .filter((hit) => isPraise(hit, draft))
    .filter(({ rule }) => !options.disabledRules?.includes(rule.id))
    .map(({ rule, start, end, message }) => ({ rule: rule.id, start, end, message }))
}
