import { WARNING_LINES } from "~engine/classifier/warning-lines"
import type { Sensitivity } from "~engine/types"

/** Probability 0…1 from which a draft is called salesy. */
export const THRESHOLDS: Readonly<Record<Sensitivity, number>> = {
  relaxed: WARNING_LINES.relaxed.line,
  balanced: WARNING_LINES.balanced.line,
  strict: WARNING_LINES.strict.line
}

/** How far below the line, in probability, a draft is a close call. */
export const CLOSE_CALL = 0.25
