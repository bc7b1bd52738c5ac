import { isPromotion } from "~engine/judgement"
import type { PostRecord } from "~balance/record/post-record"

/** Steps of the threshold, in probability: our own judgement, small enough that one correction changes little. */
const STEP = 0.02

/** Bounds of the shift. The lower is nearer, so that a few strict corrections cannot make ordinary talk warn. */
const MAX_SHIFT = 0.12
const MIN_SHIFT = -0.06

/**
 * What to add to the threshold, in probability, from the person's own corrections: each post of theirs that was
 * called a promotion and "was not" raises it one step, each other one that was lowers it.
 */
export function thresholdShift(records: readonly PostRecord[]): number {
  let steps = 0
  for (const { correctedKind, kind, verdict } of records) {
    if (correctedKind === null || correctedKind === kind) continue
    if (isPromotion(verdict) && correctedKind !== "promotion") steps += 1
    if (!isPromotion(verdict) && correctedKind === "promotion") steps -= 1
  }
  return Math.min(MAX_SHIFT, Math.max(MIN_SHIFT, Math.round(steps * STEP * 100) / 100))
}
