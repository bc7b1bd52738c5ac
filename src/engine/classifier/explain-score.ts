import type { Look } from "~engine/classifier/feature-extractor"
import { scoreDraft } from "~engine/classifier/score-draft"
import type { Score } from "~engine/classifier/score-with"
import type { Steps } from "~engine/steps"
import type { Finding } from "~engine/types"

/** Smallest share 0…1 that is worth showing. */
const SMALLEST_SHARE = 0.01

/** Log odds of a draft in which nothing sells (probability 0.05): evidence is counted from there. */
const NOTHING_SOLD = -3

/** Least evidence, in log odds, that shares are taken of; keeps those of harmless drafts small. */
const LEAST_EVIDENCE = 2

/** Most findings that are weighed, from the draft's start: each costs a scoring, and nobody reads more (issue 3.8). */
const MOST_EXPLAINED = 40

/**
 * The words that moved the score, highest share first.
 *
 * A finding's share is the part of the evidence (log odds above {@link NOTHING_SOLD}) that goes when its words go;
 * findings whose words do not raise the probability are left out. A flagged draft always has a finding: where no rule
 * points at words that count, the sentence that counts most is one.
 */
export function* explainScore(
  { draft, hits }: Pick<Look, "draft" | "hits">,
  score: Score,
  flagged: boolean
): Steps<readonly Finding[]> {
  const evidence = Math.max(LEAST_EVIDENCE, score.logOdds - NOTHING_SOLD)
  const shareOf = (start: number, end: number): number => {
    const without = scoreDraft({ draft, hits, hidden: { start, end } }).logOdds
    return Math.max(0, Math.min(1, (score.logOdds - without) / evidence))
  }
  const findings: Finding[] = []
  const live = hits.filter(({ rule, muted }) => !muted && rule.leaning === "salesy")
  for (const { rule, start, end, message } of live.slice(0, MOST_EXPLAINED)) {
    const share = shareOf(start, end)
    yield
    if (share < SMALLEST_SHARE) continue
    findings.push({
      ...{ rule: rule.id, start, end, message, share },
      ...{ why: rule.docs.why, source: rule.docs.source ?? null }
    })
  }
  if (findings.length === 0 && flagged) {
    let most = { start: 0, end: 0, share: 0 }
    for (const { start, end } of draft.sentences.slice(0, MOST_EXPLAINED)) {
      const share = shareOf(start, end)
      yield
      if (share > most.share) most = { start, end, share }
    }
    if (most.share > 0) findings.push({ ...most, ...PITCH_SENTENCE })
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
