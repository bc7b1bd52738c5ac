import { isOrdinary } from "~tools/train/groups"
import type { Sensitivity } from "~engine/types"

/** A post with its calibrated probability. */
export type Judged = {
  readonly set: string
  readonly salesy: 0 | 1 | null
  readonly probability: number
}

/** The promise of each sensitivity: at most one in so many ordinary posts is flagged. */
export const PROMISES: Readonly<Record<Sensitivity, number>> = {
  relaxed: 200,
  balanced: 100,
  strict: 30
}

/** Part of the promise that is used up on validation posts, so that it holds on others. */
const MARGIN = 0.8

/** What assets/model/thresholds.json says of one sensitivity. */
export type Line = {
  /** Probability 0…1 from which a draft is called salesy. */
  readonly line: number
  /** "At most one in … ordinary posts is flagged." */
  readonly promise: number
  /** Ordinary posts flagged on validation, per 100. */
  readonly ordinary: number
  /** Valuable work posts of LinkedIn and brands flagged on validation, per 100. */
  readonly work: number
  /** Salesy work posts of LinkedIn and brands caught on validation, per 100. */
  readonly caught: number
}

/** Sets the lines on validation posts: each is the lowest that keeps its promise. */
export function setThresholds(posts: readonly Judged[]): Readonly<Record<Sensitivity, Line>> {
  const ordinary = posts.filter(isOrdinary).map(({ probability }) => probability)
  const work = posts.filter(({ set }) => /^(?:rated-|labels)/u.test(set))
  const lineOf = (promise: number): Line => {
    const sorted = [...ordinary].sort((one, other) => other - one)
    const allowed = Math.floor((ordinary.length / promise) * MARGIN)
    // just above the first post that may not be flagged, rounded up so that it stays out
    const line = Math.ceil((sorted[allowed] ?? 0.5) * 1e4 + 0.01) / 1e4
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
    relaxed: lineOf(PROMISES.relaxed),
    balanced: lineOf(PROMISES.balanced),
    strict: lineOf(PROMISES.strict)
  }
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / Math.max(1, whole)) / 10
}
