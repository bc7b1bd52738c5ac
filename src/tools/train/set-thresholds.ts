import type { Threshold } from "~engine/classifier/thresholds"
import type { Sensitivity } from "~engine/types"
import { isOrdinary } from "~tools/learning/data/select-examples"

/** A post with its calibrated probability. */
export type ValidationPost = {
  readonly set: string
  readonly source: string
  readonly salesy: 0 | 1 | null
  readonly probability: number
}

/** The promise of each sensitivity: at most one in so many ordinary posts is flagged. */
const PROMISES: Readonly<Record<Sensitivity, number>> = {
  relaxed: 200,
  balanced: 100,
  strict: 30
}

/**
 * Share 0…1 of valuable work posts, of LinkedIn and of brands, that may be flagged. Everyday posts are far from selling:
 * a promise about them alone would set the threshold so low that news about one's work is flagged.
 */
const MAX_WORK_SHARE: Readonly<Record<Sensitivity, number>> = {
  relaxed: 0.01,
  balanced: 0.027,
  strict: 0.06
}

/** This much of the promise is used up on validation posts, so that it also holds on others. */
const MARGIN = 0.9

/** Sets the thresholds on validation posts: each is the lowest that keeps its promise and the limit for work posts. */
export function setThresholds(
  posts: readonly ValidationPost[]
): Readonly<Record<Sensitivity, Threshold>> {
  const ordinary = posts.filter(isOrdinary).map(({ probability }) => probability)
  const work = posts.filter(({ set }) => /^(?:rated-|labels)/u.test(set))
  const valuable = work.filter(({ salesy }) => salesy === 0).map(({ probability }) => probability)
  const thresholdFor = (promise: number, maxWorkShare: number): Threshold => {
    const line = Math.max(
      lowestLine(ordinary, MARGIN / promise),
      lowestLine(valuable, maxWorkShare)
    )
    const share = (of: readonly ValidationPost[]): number =>
      percent(of.filter(({ probability }) => probability >= line).length, of.length)
    return {
      line,
      promise,
      ordinary: percent(
        ordinary.filter((probability) => probability >= line).length,
        ordinary.length
      ),
      work: share(work.filter(({ salesy }) => salesy === 0)),
      caught: share(work.filter(({ salesy }) => salesy === 1))
    }
  }
  return {
    relaxed: thresholdFor(PROMISES.relaxed, MAX_WORK_SHARE.relaxed),
    balanced: thresholdFor(PROMISES.balanced, MAX_WORK_SHARE.balanced),
    strict: thresholdFor(PROMISES.strict, MAX_WORK_SHARE.strict)
  }
}

/** The lowest threshold that flags at most a share of posts, rounded up. */
function lowestLine(probabilities: readonly number[], share: number): number {
  const sorted = [...probabilities].sort((one, other) => other - one)
  return Math.ceil((sorted[Math.floor(sorted.length * share)] ?? 0.5) * 1e4 + 0.01) / 1e4
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / Math.max(1, whole)) / 10
}
