import type { Candidate } from "~engine/rewording/composing/collect-proposals"
import { takesSentences } from "~engine/rewording/move"
import { hash } from "~engine/text/hash"
import type { Scorer } from "~engine/rewording/composing/scorer"
import { byStart, overlaps } from "~engine/text/span"
import type { RewordContext } from "~engine/reworder"
import { MOVES } from "~engine/rewording/moves/index"
import type { Wording } from "~engine/rewording/move"
import type { Steps } from "~engine/steps"
import type { Draft } from "~engine/text/draft"
import type { Finding, Suggestion } from "~engine/types"

/** Alternatives beside the first choice. */
const MAX_ALTERNATIVES = 2

/** Smallest gain (see `scorer.ts`) of a change where no rule marked anything, and of any removal. */
const MIN_GAIN = 0.02

/** A wording that the writer must finish gives way to any that is ready. */
const COST_OF_PLACEHOLDER = 1

/** What was chosen. */
type Picked = {
  readonly suggestions: readonly Suggestion[]
  /**
   * For the gentler draft: removals of whole sentences that gave way to a suggestion for the same words, and wordings that
   * do not lower the probability by themselves but may do so beside others.
   */
  readonly spare: readonly Suggestion[]
  /** The stock phrases that the suggestions lean on. */
  readonly phrases: readonly string[]
}

type Ranked = { readonly candidate: Candidate; readonly net: number }

/**
 * Chooses what is offered: at each depth the best candidates that do not overlap, each with its first choice and up to
 * two alternatives, none leaning on a stock phrase that this draft or the last one has used.
 * @returns suggestions by place, and the stock phrases they lean on
 */
export function* pickSuggestions(
  draft: Draft,
  findings: readonly Finding[],
  candidates: readonly Candidate[],
  scorer: Scorer,
  context: RewordContext
): Steps<Picked> {
  const shareOf = (candidate: Candidate) =>
    findings.find((finding) => overlaps(finding, candidate))?.share ?? -1
  const mostSalesyFirst = candidates
    .filter(({ only }) => only !== "gentler")
    .sort((one, other) => shareOf(other) - shareOf(one))
  const ranked: Ranked[] = []
  for (const candidate of mostSalesyFirst) {
    ranked.push(...(yield* rank(draft, candidate, findings, scorer)))
    yield
  }
  const preferred = withoutResting(ranked, context)
  const ready = preferred.filter(({ candidate }) => candidate.only !== "alone")
  const winners = withoutOverlaps(ready.length > 0 ? ready : preferred)
  const gaveWay = ranked
    .map(({ candidate }) => candidate)
    .filter((candidate) => takesSentences(candidate) && !winners.includes(candidate))
  const spare: Suggestion[] = []
  const spareFirst = function* (candidate: Candidate): Steps<void> {
    const wordings = [candidate.wordings[0]!]
    spare.push(yield* toSuggestion({ candidate, wordings }, findings, scorer))
    yield
  }
  for (const candidate of gaveWay) yield* spareFirst(candidate)
  for (const candidate of candidates) {
    if (mayHelpLater(candidate, ranked, scorer)) yield* spareFirst(candidate)
    yield
  }
  return { ...(yield* phraseAll(draft, winners, findings, scorer, context)), spare }
}

/** A harmless change of a phrase that the classifier saw no gain in, as long as the rest stands around it. */
function mayHelpLater(candidate: Candidate, ranked: readonly Ranked[], scorer: Scorer): boolean {
  if (candidate.depth !== "phrase" || candidate.placeholder || takesSentences(candidate))
    return false
  if (ranked.some((one) => one.candidate === candidate)) return false
  const first = candidate.wordings[0]!
  return !first.stock && scorer.isHarmless(candidate, first)
}

/** Gives a candidate the worth of its first wording that may be offered; none when that gains too little. */
function* rank(
  draft: Draft,
  candidate: Candidate,
  findings: readonly Finding[],
  scorer: Scorer
): Steps<readonly Ranked[]> {
  const [first, second] = rotated(candidate, draft)
  const worth =
    (yield* scorer.worth(candidate, first!)) ??
    (second ? yield* scorer.worth(candidate, second) : null)
  if (!worth) return []
  const { gain, net } = worth
  if (candidate.placeholder) return [{ candidate, net: net - COST_OF_PLACEHOLDER }]
  // A marked phrase deserves an answer however little it gains; a removal or an unmarked phrase must gain something.
  const marked = findings.some((finding) => overlaps(finding, candidate))
  const least = marked && !takesSentences(candidate) ? 0 : MIN_GAIN
  return gain >= least ? [{ candidate, net }] : []
}

function withoutResting(
  ranked: readonly Ranked[],
  { options: { restingMoves = [] } }: RewordContext
): readonly Ranked[] {
  const preferred = ranked.filter(({ candidate }) => !restingMoves.includes(candidate.move))
  return preferred.length > 0 ? preferred : ranked
}

/** Of two moves with the same words to offer, the more particular stands first in the list. */
function placeOf({ move }: Candidate): number {
  return MOVES.findIndex(({ id }) => id === move)
}

function withoutOverlaps(ranked: readonly Ranked[]): readonly Candidate[] {
  const best = [...ranked].sort(
    (one, other) =>
      other.net - one.net ||
      one.candidate.start - other.candidate.start ||
      placeOf(one.candidate) - placeOf(other.candidate)
  )
  const chosen: Candidate[] = []
  for (const { candidate } of best) {
    const clashes = chosen.some(
      (other) => other.depth === candidate.depth && overlaps(other, candidate)
    )
    if (!clashes) chosen.push(candidate)
  }
  return chosen
}

type Phrased = { readonly candidate: Candidate; readonly wordings: Wording[] }

/** First every winner gets its first choice, then, in a second round, alternatives from the phrases that are left. */
function* phraseAll(
  draft: Draft,
  winners: readonly Candidate[],
  findings: readonly Finding[],
  scorer: Scorer,
  context: RewordContext
): Steps<Omit<Picked, "spare">> {
  const spent = new Set(context.options.recentPhrases ?? [])
  const used: string[] = []
  const take = function* (candidate: Candidate, taken: readonly Wording[]): Steps<Wording | null> {
    for (const option of rotated(candidate, draft)) {
      if (taken.some(({ text }) => text === option.text)) continue
      if (option.stock && spent.has(option.stock)) continue
      if ((yield* scorer.worth(candidate, option)) === null) continue
      if (option.stock) {
        spent.add(option.stock)
        used.push(option.stock)
      }
      return option
    }
    return null
  }
  const phrased: Phrased[] = []
  for (const candidate of winners) {
    const first = yield* take(candidate, [])
    if (first) phrased.push({ candidate, wordings: [first] })
    yield
  }
  for (const { candidate, wordings } of phrased) {
    for (let round = 0; round < MAX_ALTERNATIVES && !candidate.placeholder; round++) {
      const next = yield* take(candidate, wordings)
      if (next) wordings.push(next)
      yield
    }
  }
  const suggestions: Suggestion[] = []
  for (const choice of phrased) suggestions.push(yield* toSuggestion(choice, findings, scorer))
  suggestions.sort((one, other) => byStart(one, other) || one.end - other.end)
  return { suggestions, phrases: used }
}

/**
 * A candidate's wordings with those that lean on stock phrases turned by the words they replace, so that not every
 * draft gets the first of the table. Wordings without one keep their places.
 */
function rotated({ wordings, start, end }: Candidate, { text }: Draft): readonly Wording[] {
  const stocked = wordings.filter(({ stock }) => stock)
  const turn = stocked.length > 0 ? hash(text.slice(start, end)) % stocked.length : 0
  let next = turn
  return wordings.map((wording) => (wording.stock ? stocked[next++ % stocked.length]! : wording))
}

function* toSuggestion(
  { candidate, wordings }: Phrased,
  findings: readonly Finding[],
  scorer: Scorer
): Steps<Suggestion> {
  const nets = new Map<Wording, number>()
  for (const wording of wordings.length > 1 ? wordings : []) {
    nets.set(wording, (yield* scorer.worth(candidate, wording))?.net ?? -Infinity)
  }
  const [first, ...others] = candidate.placeholder
    ? wordings
    : [...wordings].sort((one, other) => nets.get(other)! - nets.get(one)!)
  const finding = findings.find((marked) => overlaps(marked, candidate))
  return {
    rule: candidate.rule ?? finding?.rule ?? candidate.move,
    move: candidate.move,
    depth: candidate.depth,
    start: candidate.start,
    end: candidate.end,
    replacement: first!.text,
    alternatives: others.map(({ text }) => text),
    placeholder: candidate.placeholder ?? null
  }
}
