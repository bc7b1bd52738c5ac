import { type CountedPost, countRecords } from "~balance/counting/counted-post"
import { type BalanceWindow, balanceWindow } from "~balance/counting/balance-window"
import { type PostRecord, readRecords } from "~balance/record/post-record"
import { DAY_MS } from "~balance/calendar"
import { CELLS } from "~store/cells"
import { readOtherMachines } from "~store/roaming"
import type { Records } from "~store/records"

/** What a page shows of the history. */
export type RecentHistory = {
  /** Confirmed posts of this machine, newest first: at least those of the window. */
  readonly records: readonly PostRecord[]
  /** The posts that the window counts, other machines' included, newest first. */
  readonly counted: readonly CountedPost[]
  /** Posts of which nobody knows whether they went out, newest first. */
  readonly unconfirmed: readonly PostRecord[]
}

/** Unconfirmed posts shown at once: more would be a chore. */
export const MAX_QUESTIONS = 3

/** What a history has besides its table: records that wait for room, and what other machines have counted. */
export type Aside = readonly [held: readonly unknown[], elsewhere: readonly CountedPost[]]

/** Reads that. @param now milliseconds since the Unix epoch, UTC */
export function readAside(now: number): Promise<Aside> {
  return Promise.all([CELLS.heldRecords.get(), readOtherMachines(now)])
}

/**
 * Reads no more than the window needs: even with 50,000 records only the newest few are touched.
 * @param now milliseconds since the Unix epoch, UTC
 * @param aside where it is being read already
 */
export async function readRecent(
  records: Pick<Records, "newest">,
  window: BalanceWindow,
  now: number,
  aside: Promise<Aside> = readAside(now)
): Promise<RecentHistory> {
  const since = now - window.size * DAY_MS
  const query = window.unit === "posts" ? { limit: window.size } : { since }
  const [confirmed, unconfirmed, [stillHeld, elsewhere]] = await Promise.all([
    records.newest({ state: "confirmed", ...query }),
    records.newest({ state: "unconfirmed", limit: MAX_QUESTIONS }),
    aside
  ])
  const { records: held } = readRecords(stillHeld)
  const inState = (state: PostRecord["state"], stored: readonly unknown[]) =>
    [
      ...held.filter((record) => record.state === state),
      ...readRecords(stored).records.filter(({ id }) => !held.some((record) => record.id === id))
    ].sort((one, other) => other.intendedAt - one.intendedAt)
  const known = inState("confirmed", confirmed)
  const together = [...countRecords(known), ...elsewhere].sort(
    (one, other) => other.postedAt - one.postedAt
  )
  return {
    records: known,
    counted: balanceWindow(together, window, now),
    unconfirmed: inState("unconfirmed", unconfirmed).slice(0, MAX_QUESTIONS)
  }
}
