import { type Lines, promotionVerdict, type Threshold } from "~engine/classifier/thresholds"
import type { Score } from "~engine/classifier/score-of"
import type { Sensitivity } from "~engine/types"
import { isOrdinary } from "~tools/learning/data/select-examples"
import type { ResultRow } from "~tools/learning/measuring/result-rows"

/** What each sensitivity promises, and what it may cost. Shares are 0…1. */
type Promise = {
  /** At most one in so many ordinary posts is called salesy. */
  readonly ordinary: number
  /**
   * Valuable work posts that may be called salesy, and called a promotion in whatever manner. Ordinary posts are far from
   * selling: a promise about them alone would set the lines so low that news about one's work is flagged.
   */
  readonly salesy: number
  readonly either: number
}

const PROMISES: Readonly<Record<Sensitivity, Promise>> = {
  relaxed: { ordinary: 200, salesy: 0.008, either: 0.035 },
  balanced: { ordinary: 80, salesy: 0.021, either: 0.07 },
  strict: { ordinary: 30, salesy: 0.045, either: 0.08 }
}

/** This much of the promise is used up on validation posts, so that it also holds on others. */
const MARGIN = 0.9

/**
 * Sets the lines on validation posts: each is the lowest that keeps its promise for ordinary posts, and the limits for
 * valuable work posts, all of them as well as those of 2026 alone.
 */
export function setThresholds(
  rows: readonly ResultRow[]
): Readonly<Record<Sensitivity, Threshold>> {
  const ordinary = rows.filter(({ example }) => isOrdinary(example))
  const work = rows.filter(({ example: { set } }) => /^(?:rated-|labels)/u.test(set))
  const valuable = work.filter(({ example }) => example.salesy === 0)
  const recent = valuable.filter(({ example }) => example.set.startsWith("rated-2026"))
  const lowest = (read: (score: Score) => number, ordinaryShare: number, share: number): number =>
    Math.max(
      lowestLine(ordinary, read, ordinaryShare),
      lowestLine(valuable, read, share),
      lowestLine(recent, read, share)
    )
  const thresholdFor = (promise: Promise): Threshold => {
    const lines: Lines = {
      promotion: lowest(({ salesy }) => salesy, 1, promise.either),
      pushing: lowest(({ pushing }) => pushing, MARGIN / promise.ordinary, promise.salesy)
    }
    const share = (of: readonly ResultRow[], ...verdicts: readonly unknown[]): number =>
      percent(
        of.filter(({ score }) => verdicts.includes(promotionVerdict(score, lines))).length,
        of.length
      )
    const sold = work.filter(({ example }) => example.salesy === 1)
    return {
      ...lines,
      promise: promise.ordinary,
      ordinary: share(ordinary, "salesy"),
      work: share(valuable, "salesy"),
      workSoft: share(valuable, "soft-sell"),
      caught: share(
        sold.filter(({ example }) => (example.strength ?? 0) >= 2),
        "salesy"
      ),
      caughtPlain: share(
        sold.filter(({ example }) => example.strength === 1),
        "salesy",
        "soft-sell"
      )
    }
  }
  return {
    relaxed: thresholdFor(PROMISES.relaxed),
    balanced: thresholdFor(PROMISES.balanced),
    strict: thresholdFor(PROMISES.strict)
  }
}

/** The lowest line that at most a share of posts reaches, rounded up. */
function lowestLine(
  rows: readonly ResultRow[],
  read: (score: Score) => number,
  share: number
): number {
  const sorted = rows.map(({ score }) => read(score)).sort((one, other) => other - one)
  return Math.ceil((sorted[Math.floor(sorted.length * share)] ?? 0) * 1e4 + 0.01) / 1e4
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / Math.max(1, whole)) / 10
}
