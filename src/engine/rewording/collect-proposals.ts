import type { Proposal, Strategy } from "~engine/rewording/strategy"
import type { Steps } from "~engine/steps"
import type { Draft } from "~engine/text/draft"
import type { SentenceReading } from "~engine/text/sentence"
import { isInOtherVoice } from "~engine/text/voice"
import type { Finding, Tone } from "~engine/types"

/** A proposal with its strategy. Offsets are in the draft. */
export type Candidate = Proposal & { readonly strategy: string }

type Kept = { readonly strategies: readonly Strategy[]; readonly found: readonly Candidate[] }

/** What the sentence strategies propose for one sentence, by tone; offsets are relative to the sentence. */
const proposals = new WeakMap<SentenceReading, Map<Tone, Kept>>()

/**
 * Everything that the given strategies would say differently, unchecked, by place.
 *
 * Sentences seen before cost nothing. Words in another's voice (quoted, reported, negated, warned against, thanked for)
 * are left alone. One strategy is one step: browsers throw away the machine code of patterns that rested for a while, and
 * making that of all of them again takes tens of milliseconds.
 */
export function* collectProposals(
  draft: Draft,
  findings: readonly Finding[],
  strategies: readonly Strategy[],
  tone: Tone
): Steps<readonly Candidate[]> {
  const candidates: Candidate[] = []
  for (const strategy of strategies) {
    if (strategy.scope !== "draft") continue
    for (const proposal of strategy.propose(draft, findings, tone)) {
      candidates.push({ ...proposal, strategy: strategy.id })
    }
    yield
  }
  for (const { start, reading } of draft.sentences) {
    for (const found of yield* proposalsFor(reading, strategies, tone)) {
      candidates.push({ ...found, start: start + found.start, end: start + found.end })
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

/** Kept as long as the same strategies are asked, which is until the writer changes the settings. */
function* proposalsFor(
  reading: SentenceReading,
  strategies: readonly Strategy[],
  tone: Tone
): Steps<readonly Candidate[]> {
  const known = proposals.get(reading)?.get(tone)
  if (known?.strategies === strategies) return known.found
  const found: Candidate[] = []
  for (const strategy of strategies) {
    if (strategy.scope !== "sentence") continue
    for (const one of strategy.propose(reading, tone)) found.push({ ...one, strategy: strategy.id })
    yield
  }
  const byTone = proposals.get(reading) ?? new Map<Tone, Kept>()
  proposals.set(reading, byTone.set(tone, { strategies, found }))
  return found
}
