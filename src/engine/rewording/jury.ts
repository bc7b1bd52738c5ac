import { applyEdits, type Edit } from "~engine/text/edit"
import { isSafe } from "~engine/rewording/facts/is-safe"
import { logOdds } from "~engine/rewording/log-odds"
import { removedFacts } from "~engine/rewording/facts/removed-facts"
import type { Proposal, Wording } from "~engine/rewording/move"
import type { RewordContext } from "~engine/reworder"
import { takesSentences } from "~engine/rewording/takes-sentences"
import type { Draft } from "~engine/text/draft"
import { networkOf } from "~networks/index"
import { getOrCompute } from "~engine/text/memo"

/** What a wording is worth, in quarters of log odds (see {@link gainOf}). */
export type Worth = {
  /** How far the probability falls; never below 0. */
  readonly gain: number
  /** The gain less what the change costs the writer: by this wordings are ranked. */
  readonly net: number
}

/** Decides whether a wording may be offered, and what it is worth. Remembers what it asked the classifier. */
export type Jury = {
  /** The draft's own probability 0…1. */
  readonly base: number
  /** Probability 0…1 of the draft with some edits, or null when the classifier has been asked often enough. */
  readonly hear: (edits: readonly Edit[]) => number | null
  /** What a wording is worth, or null when it must not be offered. */
  readonly worth: (proposal: Proposal, wording: Wording) => Worth | null
  /** True when a wording harms nothing, whatever the classifier says of it by itself. */
  readonly isHarmless: (proposal: Proposal, wording: Wording) => boolean
}

/**
 * Most questions to the classifier, by the draft's length in UTF-16 units: each costs more in a longer draft, and a whole
 * judgement has DESIGN's 4 ms.
 */
const MOST_QUESTIONS = [
  { upTo: 600, questions: 40 },
  { upTo: 1500, questions: 24 },
  { upTo: 6000, questions: 14 },
  { upTo: Infinity, questions: 6 }
] as const

/** Questions kept back for the gentler draft. */
const KEPT_FOR_GENTLER = 4

/** What is given up, in units of {@link gainOf}, for changing the whole draft: the smaller of two changes wins. */
const COST_OF_CHANGE = 0.2

/**
 * What taking out a sentence that says something must gain over saying it otherwise: people rather reword than lose their
 * words, so removal is for where no rewording helps.
 */
const COST_OF_REMOVAL = 1.5

/** The same for each link, @name, number, price or date that goes with it. */
const COST_OF_FACT = 0.25

/** Most of them that may go with one removal: more is content, not a pitch. */
const MOST_FACTS = 6

/** Makes a jury for one draft. */
export function createJury(draft: Draft, context: RewordContext): Jury {
  const base = context.salesy
  const answers = new Map([[draft.text, base]])
  let questions = MOST_QUESTIONS.find(({ upTo }) => draft.text.length <= upTo)!.questions as number
  const ask = (edits: readonly Edit[], keptBack: number) => {
    const text = applyEdits(draft.text, edits)
    const known = answers.get(text)
    if (known !== undefined) return known
    if (questions <= keptBack) return null
    questions--
    const answer = context.probabilityOf(text)
    answers.set(text, answer)
    return answer
  }
  const isHarmless = (proposal: Proposal, wording: Wording) =>
    isSafe(draft, proposal, wording, networkOf(draft.site).maxLength) &&
    factsGone(draft, proposal, wording) <= MOST_FACTS
  const weigh = (proposal: Proposal, wording: Wording): Worth | null => {
    if (!isHarmless(proposal, wording)) return null
    const salesy = ask([{ ...proposal, replacement: wording.text }], KEPT_FOR_GENTLER)
    if (salesy === null || salesy > base) return null
    const changed = Math.max(proposal.end - proposal.start, wording.text.length)
    const gain = gainOf(base, salesy)
    const cost = (COST_OF_CHANGE * changed) / (draft.text.length + 1)
    return { gain, net: gain - cost - costOfRemoval(draft, proposal, wording) }
  }
  const worths = new Map<Proposal, Map<Wording, Worth | null>>()
  const worth = (proposal: Proposal, wording: Wording): Worth | null => {
    const known = getOrCompute(worths, proposal, () => new Map<Wording, Worth | null>())
    return getOrCompute(known, wording, () => weigh(proposal, wording))
  }
  return { base, hear: (edits) => ask(edits, 0), worth, isHarmless }
}

/**
 * What a fall in probability is worth: a quarter of the fall in log odds, which is the fall itself around one half, but
 * still tells steps apart for drafts that are salesy beyond doubt.
 */
function gainOf(before: number, after: number): number {
  return (logOdds(before) - logOdds(after)) / 4
}

function costOfRemoval(draft: Draft, proposal: Proposal, wording: Wording): number {
  if (proposal.mayDrop !== "sentence" || wording.text !== "") return 0
  return COST_OF_REMOVAL + COST_OF_FACT * factsGone(draft, proposal, wording)
}

function factsGone({ text }: Draft, proposal: Proposal, wording: Wording): number {
  if (!takesSentences(proposal) || wording.text !== "") return 0
  return removedFacts(text.slice(proposal.start, proposal.end)).length
}
