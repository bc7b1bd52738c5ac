import type { Proposal, SentenceStrategy, Strategy } from "~engine/rewording/strategy"
import type { Draft } from "~engine/text/draft"
import type { SentenceReading } from "~engine/text/sentence"
import { isInOtherVoice } from "~engine/text/voice"
import type { Finding, Tone } from "~engine/types"

/** A proposal with its strategy. Offsets are in the draft. */
export type Candidate = Proposal & { readonly strategy: string }

/** Proposals for one sentence, by strategy and tone; offsets are relative to the sentence. */
const proposals = new WeakMap<SentenceReading, Map<string, readonly Proposal[]>>()

/**
 * Everything that the given strategies would say differently, unchecked, by place.
 *
 * Sentences seen before cost nothing. Words in another's voice (quoted, reported, negated, warned against, thanked for)
 * are left alone.
 */
export function collectProposals(
  draft: Draft,
  findings: readonly Finding[],
  strategies: readonly Strategy[],
  tone: Tone
): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (const strategy of strategies) {
    if (strategy.scope === "draft") {
      for (const proposal of strategy.propose(draft, findings, tone)) {
        candidates.push({ ...proposal, strategy: strategy.id })
      }
      continue
    }
    for (const { start, reading } of draft.sentences) {
      for (const proposal of proposalsFor(strategy, reading, tone)) {
        candidates.push({
          ...proposal,
          start: start + proposal.start,
          end: start + proposal.end,
          strategy: strategy.id
        })
      }
    }
  }
  const strange = draft.voices.filter(({ kind }) => kind !== "negated")
  const kept = new Set(strategies.filter(keepsVoices).map(({ id }) => id))
  return candidates
    .filter(
      (candidate) =>
        !isInOtherVoice(kept.has(candidate.strategy) ? strange : draft.voices, candidate)
    )
    .sort((one, other) => one.start - other.start)
}

function keepsVoices({ inOtherVoice }: Strategy): boolean {
  return inOtherVoice === "keep"
}

function proposalsFor(
  strategy: SentenceStrategy,
  reading: SentenceReading,
  tone: Tone
): readonly Proposal[] {
  const key = strategy.id + tone
  let known = proposals.get(reading)
  if (!known) {
    known = new Map()
    proposals.set(reading, known)
  }
  let found = known.get(key)
  if (!found) {
    found = [...strategy.propose(reading, tone)]
    known.set(key, found)
  }
  return found
}
