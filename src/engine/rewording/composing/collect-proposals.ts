import type { Proposal, Move } from "~engine/rewording/move"
import type { Steps } from "~engine/steps"
import type { Draft } from "~engine/text/draft"
import { getOrCompute, memoize, memoizeSteps } from "~engine/text/memo"
import type { SentenceReading } from "~engine/text/sentence"
import { byStart, shift } from "~engine/text/span"
import { firstAround } from "~engine/text/spans-by-sentence"
import type { Finding, Tone } from "~engine/types"

/** A proposal with its move. Offsets are in the draft. */
export type Candidate = Proposal & { readonly move: string }

/**
 * All proposals of the given moves for a draft, by place, not yet checked.
 *
 * Sentences seen before cost nothing. Words in another's voice (quoted, reported, negated, warned against, thanked for)
 * are left alone. One move is one step: browsers drop the machine code of patterns that were idle
 * for a while, and compiling all of them again takes tens of milliseconds.
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
      if (proposal) candidates.push({ ...proposal, move: move.id })
      else yield
    }
    yield
  }
  const inSentence = getOrCompute(sentenceProposals(moves), tone, () => proposeWith(moves, tone))
  for (const { start, reading } of draft.sentences) {
    for (const found of yield* inSentence(reading)) {
      candidates.push(shift(found, start))
    }
  }
  const othersWords = draft.voices.filter(({ kind }) => kind !== "negated")
  const kept = new Set(moves.filter(keepsVoices).map(({ id }) => id))
  const isInOtherVoice = (candidate: Candidate): boolean => {
    const voices = kept.has(candidate.move) ? othersWords : draft.voices
    return firstAround(voices, draft.sentences, candidate) !== undefined
  }
  return candidates.filter((candidate) => !isInOtherVoice(candidate)).sort(byStart)
}

function keepsVoices({ inOtherVoice }: Move): boolean {
  return inOtherVoice === "keep"
}

type SentenceProposals = (reading: SentenceReading) => Steps<readonly Candidate[]>

/** Kept as long as the same moves are asked, which is until the writer changes the settings. */
const sentenceProposals = memoize<readonly Move[], Map<Tone, SentenceProposals>>(() => new Map())

/** What the sentence moves propose for one sentence; offsets are relative to the sentence. */
function proposeWith(moves: readonly Move[], tone: Tone): SentenceProposals {
  return memoizeSteps(function* (reading: SentenceReading) {
    const found: Candidate[] = []
    for (const move of moves) {
      if (move.scope !== "sentence") continue
      for (const one of move.propose(reading, tone)) found.push({ ...one, move: move.id })
      yield
    }
    return found
  })
}
