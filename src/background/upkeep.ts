import { noteUnexpected } from "~background/note-unexpected"
import type { Services } from "~background/handlers"
import { applyErasure, completeErasure } from "~store/erasure"
import { noteLoss } from "~store/note-loss"
import { keepRecentPosts } from "~store/recent-posts"
import { roamCounts } from "~store/roaming"
import { sealHistory } from "~store/seal-history"
import { serially } from "~store/serially"
import { completeTextWish } from "~store/text-wish"

/**
 * Shortest time between two writes of the daily counts, in milliseconds: 12 a minute, far below the browser's 120, and
 * short enough to run before an idle background is stopped (30 seconds).
 */
const MIN_INTERVAL_MS = 5000

/**
 * What the background does besides answering: it carries out wishes, and keeps daily counts and latest posts up to date.
 */
export type Upkeep = {
  /** Carries out what was wished and not completed, here or on another machine. Never throws; what fails is tried again. */
  readonly wishes: () => void
  /** The history may have changed: writes what is counted from it, but not too often. Never throws. */
  readonly counts: () => void
  /** Runs a step that writes, after all wishes. Steps take turns, with one another and with the counts. */
  readonly afterWishes: <T>(step: () => Promise<T>) => Promise<T>
}

/** The upkeep of one background. */
export function createUpkeep({ history, records, now }: Services): Upkeep {
  const inTurn = serially()
  let last = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined

  const fulfil = async (): Promise<void> => {
    await completeErasure(history, now())
    await applyErasure(history)
    await completeTextWish(history)
  }
  const afterWishes: Upkeep["afterWishes"] = (step) =>
    inTurn(async () => {
      await fulfil()
      return step()
    })
  const count = async (): Promise<void> => {
    last = now()
    // No room or too many writes: the state is not marked as written, so that the next time tries again.
    await afterWishes(async () => {
      await sealHistory(records)
      await noteLoss(records, now())
      await keepRecentPosts(records)
      await roamCounts(records, now())
    }).catch(noteUnexpected)
  }
  return {
    wishes: () => void inTurn(fulfil).catch(noteUnexpected),
    counts: () => {
      clearTimeout(timer)
      timer = setTimeout(() => void count(), Math.max(0, last + MIN_INTERVAL_MS - now()))
    },
    afterWishes
  }
}
