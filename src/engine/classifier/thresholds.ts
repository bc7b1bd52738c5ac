import THRESHOLDS_FILE from "../../../assets/model/thresholds.json"

import type { Score } from "~engine/classifier/score-of"
import type { Sensitivity } from "~engine/types"

/** Where one sensitivity begins to speak. */
export type Lines = {
  /** Probability 0…1 of promotion from which a draft is called a soft sell, at least. */
  readonly promotion: number
  /** Probability 0…1 of a promotion that pushes from which it is called salesy. */
  readonly pushing: number
}

/** The lines of one sensitivity, and how they turned out on validation posts; see assets/model/README.md. Shares per 100. */
export type Threshold = Lines & {
  /** "At most one in so many ordinary posts is called salesy." */
  readonly promise: number
  /** Ordinary posts called salesy. */
  readonly ordinary: number
  /** Valuable work posts of people and brands called salesy; called a soft sell. */
  readonly work: number
  readonly workSoft: number
  /** Pushing work posts called salesy. */
  readonly caught: number
  /** Offers plainly put called salesy or a soft sell. */
  readonly caughtPlain: number
}

/** The thresholds, as set by `npm run train`. */
export const THRESHOLDS: Readonly<Record<Sensitivity, Threshold>> = THRESHOLDS_FILE

/** How far below the line of promotion, in probability, a draft is a close call, if there are words to show for it. */
export const CLOSE_CALL_MARGIN = 0.15

/**
 * What a score means between these lines: promotion that pushes, promotion plainly put, or null for neither.
 * @param shift added to both lines, in probability
 */
export function promotionVerdict(
  { salesy, pushing, strength }: Pick<Score, "salesy" | "pushing" | "strength">,
  lines: Lines,
  shift = 0
): "salesy" | "soft-sell" | null {
  if (strength === 0 || salesy < lines.promotion + shift) return null
  return pushing >= lines.pushing + shift ? "salesy" : "soft-sell"
}
