import type { Proposal, Strategy } from "~engine/rewording/strategy"
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
    if (strategy.scope !== "draft") continue
    for (const proposal of strategy.propose(draft, findings, tone)) {
      candidates.push({ ...proposal, strategy: strategy.id })
    }
  }
  for (const { start, reading } of draft.sentences) {
    for (const found of proposalsFor(reading, strategies, tone)) {
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
function proposalsFor(
  reading: SentenceReading,
  strategies: readonly Strategy[],
  tone: Tone
): readonly Candidate[] {
  let known = proposals.get(reading)
  if (!known) {
    known = new Map()
    proposals.set(reading, known)
  }
  let kept = known.get(tone)
  if (kept?.strategies !== strategies) {
    const found = strategies.flatMap((strategy) =>
      strategy.scope === "sentence"
        ? Array.from(strategy.propose(reading, tone), (one) => ({ ...one, strategy: strategy.id }))
        : []
    )
    kept = { strategies, found }
    known.set(tone, kept)
  }
  return kept.found
}
