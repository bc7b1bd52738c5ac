import THRESHOLDS_FILE from "../../../assets/model/thresholds.json"

import type { Sensitivity } from "~engine/types"

/** Where one sensitivity begins to warn, and how that turned out on validation posts; see assets/model/README.md. */
export type Threshold = {
  /** Probability 0…1 from which a draft is called salesy. */
  readonly line: number
  /** "At most one in so many ordinary posts is flagged." */
  readonly promise: number
  /** Ordinary posts flagged on validation, per 100. */
  readonly ordinary: number
  /** Valuable work posts of LinkedIn and brands flagged on validation, per 100. */
  readonly work: number
  /** Salesy work posts of LinkedIn and brands caught on validation, per 100. */
  readonly caught: number
}

/** The thresholds, as set by `npm run train`. */
export const THRESHOLDS: Readonly<Record<Sensitivity, Threshold>> = THRESHOLDS_FILE

/** How far below its threshold, in probability, a draft is a close call. */
export const CLOSE_CALL_MARGIN = 0.25
