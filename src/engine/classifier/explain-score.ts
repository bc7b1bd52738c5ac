import { type Score, scoreDraft } from "~engine/classifier/score-draft"
import type { Look } from "~engine/classifier/feature-reader"
import type { Finding } from "~engine/types"

/** Smallest share 0…1 that is worth showing. */
const SMALLEST_SHARE = 0.005

/**
 * The words that moved the score, highest share first.
 *
 * A finding's share is the part of the probability that goes when its words go; findings whose words do not raise the
 * probability are left out. A flagged draft always has a finding: where no rule points at words that count, the
 * sentence that counts most is one.
 */
export function explainScore(
  { draft, hits }: Pick<Look, "draft" | "hits">,
  score: Score,
  flagged: boolean
): readonly Finding[] {
  const shareOf = (start: number, end: number): number =>
    score.salesy === 0
      ? 0
      : Math.max(0, 1 - scoreDraft({ draft, hits, hidden: { start, end } }).salesy / score.salesy)
  const findings: Finding[] = []
  for (const { rule, start, end, message, muted } of hits) {
    if (muted || rule.leaning !== "salesy") continue
    const share = shareOf(start, end)
    if (share < SMALLEST_SHARE) continue
    findings.push({
      ...{ rule: rule.id, start, end, message, share },
      ...{ why: rule.docs.why, source: rule.docs.source ?? null }
    })
  }
  if (findings.length === 0 && flagged) {
    const shares = draft.sentences.map(({ start, end }) => ({
      start,
      end,
      share: shareOf(start, end)
    }))
    const most = shares.sort((one, other) => other.share - one.share)[0]
    if (most && most.share > 0) findings.push({ ...most, ...PITCH_SENTENCE })
  }
  return findings.sort((one, other) => other.share - one.share)
}

/** The finding that is the model's own. */
const PITCH_SENTENCE = {
  rule: "pitch-sentence",
  message: "This sentence carries the pitch.",
  why: "Readers take it for the point of the post: something is wanted of them.",
  source: null
}
