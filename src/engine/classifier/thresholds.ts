import type { Sensitivity } from "~engine/types"

/** Probability 0…1 from which a draft is called salesy. */
export const THRESHOLDS: Readonly<Record<Sensitivity, number>> = {
  relaxed: 0.9,
  balanced: 0.8,
  strict: 0.6
}

/** How far below the line, in probability, a draft is a close call. */
export const CLOSE_CALL = 0.15
