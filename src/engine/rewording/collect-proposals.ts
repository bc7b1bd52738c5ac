import type { Proposal, Move } from "~engine/rewording/move"
import type { Steps } from "~engine/steps"
import type { Draft } from "~engine/text/draft"
import type { SentenceReading } from "~engine/text/sentence"
import { byStart, shift } from "~engine/text/span"
import { isInOtherVoice } from "~engine/text/voice"
import type { Finding, Tone } from "~engine/types"

/** A proposal with its move. Offsets are in the draft. */
export type Candidate = Proposal & { readonly move: string }

type Kept = { readonly moves: readonly Move[]; readonly found: readonly Candidate[] }

/** What the sentence moves propose for one sentence, by tone; offsets are relative to the sentence. */
const proposals = new WeakMap<SentenceReading, Map<Tone, Kept>>()

/**
 * Everything that the given moves would say differently, unchecked, by place.
 *
 * Sentences seen before cost nothing. Words in another's voice (quoted, reported, negated, warned against, thanked for)
 * are left alone. One move is one step: browsers throw away the machine code of patterns that rested for a while, and
 * making that of all of them again takes tens of milliseconds.
 */
export function* collectProposals(
  draft: Draft,
  findings: readonly Finding[],
  moves: readonly Move[],
  tone: Tone
): Steps<readonly Candidate[]> {
  const candidates: Candidate[] = []
  for (const move of moves) {
    if (move.scope !== "draft") continue
    for (const proposal of move.propose(draft, findings, tone)) {
      candidates.push({ ...proposal, move: move.id })
    }
    yield
  }
  for (const { start, reading } of draft.sentences) {
    for (const found of yield* proposalsFor(reading, moves, tone)) {
      candidates.push(shift(found, start))
    }
  }
  const strange = draft.voices.filter(({ kind }) => kind !== "negated")
  const kept = new Set(moves.filter(keepsVoices).map(({ id }) => id))
  return candidates
    .filter(
      (candidate) => !isInOtherVoice(kept.has(candidate.move) ? strange : draft.voices, candidate)
    )
    .sort(byStart)
}

function keepsVoices({ inOtherVoice }: Move): boolean {
  return inOtherVoice === "keep"
}

/** Kept as long as the same moves are asked, which is until the writer changes the settings. */
function* proposalsFor(
  reading: SentenceReading,
  moves: readonly Move[],
  tone: Tone
): Steps<readonly Candidate[]> {
  const known = proposals.get(reading)?.get(tone)
  if (known?.moves === moves) return known.found
  const found: Candidate[] = []
  for (const move of moves) {
    if (move.scope !== "sentence") continue
    for (const one of move.propose(reading, tone)) found.push({ ...one, move: move.id })
    yield
  }
  const byTone = proposals.get(reading) ?? new Map<Tone, Kept>()
  proposals.set(reading, byTone.set(tone, { moves, found }))
  return found
}
