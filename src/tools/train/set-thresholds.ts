import { isOrdinary } from "~tools/train/groups"
import type { Threshold } from "~engine/classifier/thresholds"
import type { Sensitivity } from "~engine/types"

/** A post with its calibrated probability. */
export type Judged = {
  readonly set: string
  readonly source: string
  readonly salesy: 0 | 1 | null
  readonly probability: number
}

/** The promise of each sensitivity: at most one in so many ordinary posts is flagged. */
export const PROMISES: Readonly<Record<Sensitivity, number>> = {
  relaxed: 200,
  balanced: 100,
  strict: 30
}

/**
 * Valuable work posts of LinkedIn and brands that may be flagged, share 0…1: everyday posts are far from selling, so a
 * promise about them alone would let the line fall where news of one's work is flagged (goal for balanced: at most 3 in 100).
 */
const WORK_CEILING: Readonly<Record<Sensitivity, number>> = {
  relaxed: 0.01,
  balanced: 0.027,
  strict: 0.06
}

/** Part of the promise that is used up on validation posts, so that it holds on others. */
const MARGIN = 0.9

/** Sets the lines on validation posts: each is the lowest that keeps its promise and the ceiling for work posts. */
export function setThresholds(posts: readonly Judged[]): Readonly<Record<Sensitivity, Threshold>> {
  const ordinary = posts.filter(isOrdinary).map(({ probability }) => probability)
  const work = posts.filter(({ set }) => /^(?:rated-|labels)/u.test(set))
  const valuable = work.filter(({ salesy }) => salesy === 0).map(({ probability }) => probability)
  const lineOf = (promise: number, ceiling: number): Threshold => {
    const line = Math.max(lineAbove(ordinary, MARGIN / promise), lineAbove(valuable, ceiling))
    const share = (of: readonly Judged[]): number =>
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
    relaxed: lineOf(PROMISES.relaxed, WORK_CEILING.relaxed),
    balanced: lineOf(PROMISES.balanced, WORK_CEILING.balanced),
    strict: lineOf(PROMISES.strict, WORK_CEILING.strict)
  }
}

/** The line just above the first post that may not be flagged, rounded up so that it stays out. */
function lineAbove(probabilities: readonly number[], share: number): number {
  const sorted = [...probabilities].sort((one, other) => other - one)
  return Math.ceil((sorted[Math.floor(sorted.length * share)] ?? 0.5) * 1e4 + 0.01) / 1e4
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / Math.max(1, whole)) / 10
}
