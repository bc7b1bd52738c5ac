import { applyEdits, type Edit } from "~engine/rewording/apply-edits"
import { isSafe } from "~engine/rewording/is-safe"
import type { Proposal, Wording } from "~engine/rewording/strategy"
import { NETWORK_LIMIT } from "~engine/rewording/network-length"
import type { RewordContext } from "~engine/judge-reworder"
import type { Draft } from "~engine/text/draft"

/** Decides whether a wording may be offered, and what it is worth. Remembers what it asked the classifier. */
export type Jury = {
  /** The draft's own probability 0…1. */
  readonly base: number
  /** Probability 0…1 of the draft with some edits, or null when the classifier has been asked often enough. */
  readonly hear: (edits: readonly Edit[]) => number | null
  /** Worth of a wording (more is better), or null when it must not be offered. */
  readonly worth: (proposal: Proposal, wording: Wording) => number | null
}

/** Most questions to the classifier for a draft up to {@link SHORT} characters; a question costs about 50 µs there. */
const MOST_QUESTIONS_SHORT = 60

/** Most questions for longer drafts, where each costs more: keeps a whole judgement within DESIGN's 4 ms. */
const MOST_QUESTIONS_LONG = 30

/** Longest draft, in UTF-16 units, that gets the larger allowance. */
const SHORT = 1200

/**
 * How much of the probability's fall is given up for changing the whole draft: of two wordings that lower it alike,
 * the one that changes less wins.
 */
const COST_OF_CHANGE = 0.2

/** Makes a jury for one draft. */
export function createJury(draft: Draft, context: RewordContext): Jury {
  const base = context.salesy
  const answers = new Map([[draft.text, base]])
  let questions = draft.text.length <= SHORT ? MOST_QUESTIONS_SHORT : MOST_QUESTIONS_LONG
  const hear = (edits: readonly Edit[]) => {
    const text = applyEdits(draft.text, edits)
    const known = answers.get(text)
    if (known !== undefined) return known
    if (questions-- <= 0) return null
    const answer = context.probabilityOf(text)
    answers.set(text, answer)
    return answer
  }
  const worth = (proposal: Proposal, wording: Wording) => {
    if (!isSafe(draft, proposal, wording, NETWORK_LIMIT[draft.site])) return null
    const salesy = hear([{ ...proposal, replacement: wording.text }])
    if (salesy === null || salesy > base) return null
    const changed = Math.max(proposal.end - proposal.start, wording.text.length)
    return base - salesy - (COST_OF_CHANGE * changed) / (draft.text.length + 1)
  }
  return { base, hear, worth }
}
