import { removedFacts } from "~engine/rewording/facts/protected-facts"
import { takesSentences } from "~engine/rewording/move"
import { applyEdits, type Edit } from "~engine/text/edit"
import { findPushes } from "~engine/rewording/calls/find-pushes"
import { isSafe } from "~engine/rewording/facts/is-safe"
import type { Proposal, Wording } from "~engine/rewording/move"
import type { RewordContext } from "~engine/reworder"
import type { Draft } from "~engine/text/draft"
import type { Steps } from "~engine/steps"
import { getOrCompute, memoize } from "~engine/text/memo"
import { overlaps } from "~engine/text/span"

/** What a wording is worth, as {@link gainOf} measures it. */
export type Worth = {
  /** How far the probability falls; never below 0. */
  readonly gain: number
  /** The gain less what the change costs the writer: by this wordings are ranked. */
  readonly net: number
}

/**
 * Scores edits of one draft by the classifier, and wordings by what they gain. Keeps every score, and stops when a
 * judgement would take too long.
 */
export type Scorer = {
  /** The draft's own probability 0…1. */
  readonly base: number
  /** Probability 0…1 of the draft with some edits, or null when the scorings are used up. */
  readonly score: (edits: readonly Edit[]) => Steps<number | null>
  /** What a wording is worth, or null when it must not be offered. */
  readonly worth: (proposal: Proposal, wording: Wording) => Steps<Worth | null>
  /** True when a wording harms nothing, whatever the classifier says of it by itself. */
  readonly isHarmless: (proposal: Proposal, wording: Wording) => boolean
}

/**
 * Scorings of one draft, by its length in UTF-16 units: each costs more in a longer draft, and a whole judgement is to
 * take 4 ms at the median.
 */
const MAX_SCORINGS = [
  { maxLength: 600, scorings: 16, more: 32 },
  { maxLength: 1500, scorings: 12, more: 32 },
  { maxLength: 6000, scorings: 8, more: 32 },
  { maxLength: Infinity, scorings: 4, more: 10 }
] as const

/** More for each push beyond so many, up to `more`: each of fifteen pushes wants an answer. */
const MANY_PUSHES = 4
const SCORINGS_A_PUSH = 2

/**
 * Rise in probability that is borne where a push goes: in a draft that is salesy beyond doubt the classifier tells no
 * longer which of many pushes weighs what.
 */
const TOLERATED_RISE = 0.005

/** What is given up, in units of {@link gainOf}, for changing the whole draft: the smaller of two changes wins. */
const COST_OF_CHANGE = 0.2

/**
 * What taking out a sentence that says something must gain over saying it otherwise: people rather reword than lose their
 * words, so removal is for where no rewording helps.
 */
const COST_OF_REMOVAL = 1.5

/** The same for each link, @name, number, price or date that goes with it. */
const COST_OF_FACT = 0.25

/** How many of them may go with one removal: more is content, not a pitch. */
const MAX_REMOVED_FACTS = 6

/** A scorer for one draft. */
export function createScorer(draft: Draft, context: RewordContext): Scorer {
  const base = context.salesy
  const scores = new Map<string, number | null>([[draft.text, base]])
  const pushes = findPushes(draft)
  const more = Math.max(0, pushes.length - MANY_PUSHES) * SCORINGS_A_PUSH
  const limits = MAX_SCORINGS.find(({ maxLength }) => draft.text.length <= maxLength)!
  let scoringsLeft = limits.scorings + Math.min(more, limits.more)
  const takesPush = (proposal: Proposal): boolean => pushes.some((push) => overlaps(push, proposal))
  const score = function* (edits: readonly Edit[]): Steps<number | null> {
    const text = applyEdits(draft.text, edits)
    const known = scores.get(text)
    if (known !== undefined) return known
    if (scoringsLeft <= 0) return null
    scoringsLeft--
    const probability = yield* context.probabilityOf(text)
    scores.set(text, probability)
    return probability
  }
  const factsIn = memoize(({ start, end }: Proposal) => removedFacts(draft.text.slice(start, end)))
  const removedFactCount = (proposal: Proposal, wording: Wording): number =>
    takesSentences(proposal) && wording.text === "" ? factsIn(proposal).length : 0
  const costOfRemoval = (proposal: Proposal, wording: Wording): number =>
    proposal.mayDrop === "sentence" && wording.text === ""
      ? COST_OF_REMOVAL + COST_OF_FACT * removedFactCount(proposal, wording)
      : 0
  const isHarmless = (proposal: Proposal, wording: Wording) =>
    isSafe(draft, proposal, wording) && removedFactCount(proposal, wording) <= MAX_REMOVED_FACTS
  const weigh = function* (proposal: Proposal, wording: Wording): Steps<Worth | null> {
    if (!isHarmless(proposal, wording)) return null
    const salesy = yield* score([{ ...proposal, replacement: wording.text }])
    const tolerated = base + (takesPush(proposal) ? TOLERATED_RISE : 0)
    if (salesy === null || salesy > tolerated) return null
    const changed = Math.max(proposal.end - proposal.start, wording.text.length)
    const gain = Math.max(0, gainOf(base, salesy))
    const cost = (COST_OF_CHANGE * changed) / (draft.text.length + 1)
    return { gain, net: gain - cost - costOfRemoval(proposal, wording) }
  }
  const worths = new Map<Proposal, Map<Wording, Worth | null>>()
  const worth = function* (proposal: Proposal, wording: Wording): Steps<Worth | null> {
    const known = getOrCompute(worths, proposal, () => new Map<Wording, Worth | null>())
    if (!known.has(wording)) known.set(wording, yield* weigh(proposal, wording))
    return known.get(wording)!
  }
  return { base, score, worth, isHarmless }
}

/** A quarter of the fall in logits: around one half it is the fall in probability itself. */
function gainOf(before: number, after: number): number {
  return logitFall(before, after) / 4
}

/** Nearest to 0 and 1 that a probability is taken for: the figures beyond say nothing. */
const MIN_DISTANCE = 1e-6

/** How far the logit falls between two probabilities 0…1: tells steps apart for drafts that are salesy beyond doubt. */
export function logitFall(before: number, after: number): number {
  return logit(before) - logit(after)
}

function logit(probability: number): number {
  const inside = Math.min(Math.max(probability, MIN_DISTANCE), 1 - MIN_DISTANCE)
  return Math.log(inside / (1 - inside))
}
