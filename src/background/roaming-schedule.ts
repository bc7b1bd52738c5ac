import { noteUnexpected } from "~background/note-unexpected"
import type { History } from "~store/history"
import { applyErasure } from "~store/erasure"
import type { Records } from "~store/records"
import { roamCounts } from "~store/roaming"

/**
 * Shortest time between two writes of the daily counts, in milliseconds: 12 a minute, far below the browser's 120, and
 * short enough to run before an idle background is stopped (30 seconds).
 */
const MIN_INTERVAL_MS = 5000

/** Keeps the daily counts up to date without writing too often. */
export type RoamingSchedule = {
  /** Something may have changed. Never throws; what fails is tried again with the next change or start. */
  readonly soon: () => void
}

/** A schedule. @param now the clock, milliseconds since the Unix epoch, UTC */
export function roamingSchedule(
  history: History,
  records: Records,
  now: () => number
): RoamingSchedule {
  let last = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined
  const roam = async (): Promise<void> => {
    last = now()
    try {
      await applyErasure(history)
      await roamCounts(records, now())
    } catch (error) {
      // No room or too many writes: the state is not marked as written, so that the next time tries again.
      noteUnexpected(error)
    }
  }
  return {
    soon: () => {
      clearTimeout(timer)
      timer = setTimeout(() => void roam(), Math.max(0, last + MIN_INTERVAL_MS - now()))
    }
  }
}
