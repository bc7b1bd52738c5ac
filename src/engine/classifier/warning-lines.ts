import LINES from "../../../assets/model/thresholds.json"

import type { Sensitivity } from "~engine/types"

/** A warning line with what it promises and what it kept on validation posts; see assets/model/README.md. */
export type Line = {
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

/** The lines, set by `npm run train`. */
export const WARNING_LINES: Readonly<Record<Sensitivity, Line>> = LINES
