import type { ClassifierInput } from "~engine/classifier/feature-extractor"
import { PITCH_SENTENCE } from "~engine/classifier/pitch-sentence"
import { scoreDraft } from "~engine/classifier/score-draft"
import type { Score } from "~engine/classifier/score-of"
import type { Steps } from "~engine/steps"
import { findPushes } from "~engine/rewording/calls/find-pushes"
import { overlaps } from "~engine/text/span"
import type { Finding, Span } from "~engine/types"

/** Smaller shares, 0…1, are not shown. */
const MIN_SHARE = 0.01

/** Logit of a draft in which nothing sells (probability 0.05). */
const BASELINE_LOGIT = -3

/** Shares are fractions of at least this much excess over the baseline, so that those of harmless drafts stay small. */
const MIN_EXCESS = 2

/** Findings that are explained, counted from the start of the draft: each costs one scoring, and nobody reads more. */
const MAX_EXPLAINED = 40

/**
 * The words that moved the score, highest share first.
 *
 * Explains by occlusion: a finding's share is how much of the logit's excess over {@link BASELINE_LOGIT} disappears when
 * its words are hidden. Findings whose words do not raise the score are left out, but for those that press in a flagged
 * draft: where many do, each hides the others. A flagged draft always has a finding:
 * where no rule points at words that matter, it is the sentence that matters most.
 */
export function* explainScore(
  { draft, hits }: Pick<ClassifierInput, "draft" | "hits">,
  score: Score,
  flagged: boolean
): Steps<readonly Finding[]> {
  const excess = Math.max(MIN_EXCESS, score.logit - BASELINE_LOGIT)
  const shareOf = (start: number, end: number): number => {
    const without = scoreDraft({ draft, hits, hidden: { start, end } }).logit
    return Math.max(0, Math.min(1, (score.logit - without) / excess))
  }
  // Of fifteen pushes none moves the score by itself, and each is one.
  const pushes = flagged ? findPushes(draft) : []
  const isPush = (span: Span): boolean => pushes.some((push) => overlaps(push, span))
  const findings: Finding[] = []
  const live = hits.filter(({ rule, muted }) => !muted && rule.leaning === "salesy")
  for (const { rule, start, end, message } of live.slice(0, MAX_EXPLAINED)) {
    const own = shareOf(start, end)
    yield
    const share = isPush({ start, end }) ? Math.max(own, MIN_SHARE) : own
    if (share < MIN_SHARE) continue
    findings.push({
      ...{ rule: rule.id, start, end, message, share },
      ...{ why: rule.docs.why, source: rule.docs.source ?? null }
    })
  }
  if (findings.length === 0 && flagged) {
    let most = { start: 0, end: 0, share: 0 }
    for (const { start, end } of draft.sentences.slice(0, MAX_EXPLAINED)) {
      const share = shareOf(start, end)
      yield
      if (share > most.share) most = { start, end, share }
    }
    if (most.share > 0) findings.push({ ...most, ...PITCH_SENTENCE })
  }
  return findings.sort((one, other) => other.share - one.share)
}
