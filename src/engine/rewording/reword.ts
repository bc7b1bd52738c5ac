import { type Candidate, collectProposals } from "~engine/rewording/composing/collect-proposals"
import { composeGentler } from "~engine/rewording/composing/compose-gentler"
import { createScorer } from "~engine/rewording/composing/scorer"
import { cutsSentence } from "~engine/rewording/soft-breaks"
import { besideOwn, inOwnWords, ownSuggestions } from "~engine/rewording/own-words"
import { pickSuggestions } from "~engine/rewording/composing/pick-suggestions"
import { MOVES } from "~engine/rewording/moves/index"
import { promptFor } from "~engine/rewording/prompts/prompt-for"
import type { Move } from "~engine/rewording/move"
import type { RewordContext } from "~engine/reworder"
import type { Steps } from "~engine/steps"
import type { Draft } from "~engine/text/draft"
import { holdsIgnored } from "~engine/text/fold-phrase"
import { overlaps } from "~engine/text/span"
import type { Finding, GentlerDraft, JudgeOptions, Suggestion, WriterPrompt } from "~engine/types"

/** Gentler wording for one draft. */
export type Rewording = {
  /** By place; those of one depth never overlap. */
  readonly suggestions: readonly Suggestion[]
  /** Null unless the draft is flagged and the probability falls. */
  readonly gentler: GentlerDraft | null
  /** Null unless the draft is flagged and something can be asked. */
  readonly prompt: WriterPrompt | null
  /** The stock phrases used: hand them to the next draft as `recentPhrases`. */
  readonly phrases: readonly string[]
}

/** Changes that are considered, from the draft's start; people's drafts have fewer, and each costs time. */
const MAX_CANDIDATES = 80

const NOTHING: Rewording = { suggestions: [], gentler: null, prompt: null, phrases: [] }

/**
 * Offers gentler wording for a draft that is flagged or has findings.
 *
 * Every offer but those of the writer's own list keeps the facts (see `protected-facts.ts`), fits the network and does not raise the probability. The same
 * input gives the same offers.
 */
export function* reword(
  draft: Draft,
  findings: readonly Finding[],
  context: RewordContext
): Steps<Rewording> {
  const { options } = context
  const own = ownSuggestions(draft, options)
  if (!context.flagged && findings.length === 0) return { ...NOTHING, suggestions: own }
  const scorer = createScorer(draft, context)
  const moves = movesFor(options)
  const tone = options.tone ?? "plain"
  const proposals = yield* collectProposals(draft, findings, moves, tone)
  const candidates = firstWanted(proposals, draft, findings, context)
  yield
  const picked = yield* pickSuggestions(draft, findings, candidates, scorer, context)
  const suggestions = besideOwn(picked.suggestions, own, draft, options)
  const composed = context.flagged ? yield* composeGentler(draft, moves, context) : null
  const gentler = composed && (yield* inOwnWords(composed, draft, context))
  const prompt = context.flagged ? promptFor(draft) : null
  return { suggestions, gentler, prompt, phrases: picked.phrases }
}

let lastUsed: { readonly key: string; readonly moves: readonly Move[] } | null = null

/** The moves in use; the same list for the same settings, so that what they propose can be kept. */
function movesFor({ disabledMoves = [], enabledMoves = [] }: JudgeOptions) {
  const key = `${disabledMoves.join()}|${enabledMoves.join()}`
  if (lastUsed?.key !== key) {
    const moves = MOVES.filter(
      ({ id, offByDefault }) =>
        !disabledMoves.includes(id) && (!offByDefault || enabledMoves.includes(id))
    )
    lastUsed = { key, moves }
  }
  return lastUsed.moves
}

/** The first {@link MAX_CANDIDATES} that are wanted; nothing behind them is looked at. */
function firstWanted(
  proposals: readonly Candidate[],
  draft: Draft,
  findings: readonly Finding[],
  context: RewordContext
): readonly Candidate[] {
  const wanted: Candidate[] = []
  for (const candidate of proposals) {
    if (wanted.length === MAX_CANDIDATES) break
    if (isWanted(candidate, draft, findings, context)) wanted.push(candidate)
  }
  return wanted
}

function isWanted(
  candidate: Candidate,
  draft: Draft,
  findings: readonly Finding[],
  { flagged, options }: RewordContext
): boolean {
  if (cutsSentence(candidate, draft)) return false
  if (holdsIgnored(draft.text.slice(candidate.start, candidate.end), options.isIgnored))
    return false
  if (candidate.only && !flagged) return false
  if (flagged && candidate.only !== "marked") return true
  return findings.some((finding) => overlaps(finding, candidate))
}
