import type { BalanceWindow } from "~balance/counting/balance-window"
import { DAY_MS } from "~balance/calendar"
import { readRecords } from "~balance/record/post-record"
import { CELLS, type KeptPosts } from "~store/cells"
import { MAX_QUESTIONS } from "~store/read-recent"
import type { Records } from "~store/records"

/** Confirmed posts kept ready: the largest window of posts that the options offer. */
const MAX_KEPT = 100

/**
 * Keeps the latest posts ready in memory, where the history has changed since: to open a database of 50,000 posts and look
 * them up takes the popup a quarter of the time that it has. Without their texts, fingerprints and links, and in
 * `storage.session`, which no browser opens to content scripts by itself.
 *
 * To be run in turn with whatever writes the history.
 */
export async function keepRecentPosts(records: Records): Promise<void> {
  const [change, kept] = await Promise.all([CELLS.historyChange.get(), CELLS.recentPosts.get()])
  if (kept?.change === change) return
  const [confirmed, unconfirmed] = await Promise.all([
    records.newest({ state: "confirmed", limit: MAX_KEPT }),
    records.newest({ state: "unconfirmed", limit: MAX_QUESTIONS })
  ])
  if (confirmed.length + unconfirmed.length === 0) {
    // Of a history that was forgotten nothing stays, not even that it is empty.
    if (kept) await CELLS.recentPosts.remove()
    return
  }
  await CELLS.recentPosts.set({
    change,
    isAll: confirmed.length < MAX_KEPT,
    confirmed: slim(confirmed),
    unconfirmed: slim(unconfirmed)
  })
}

function slim(stored: readonly unknown[]): readonly unknown[] {
  return readRecords(stored).records.map((record) => ({
    ...record,
    ...{ text: null, fingerprint: [], links: [] }
  }))
}

/**
 * What was kept, to be asked like the table itself; null where the history has changed since, or the window reaches
 * further back.
 * @param change `CELLS.historyChange` as it is now @param now milliseconds since the Unix epoch, UTC
 */
export function keptRecords(
  kept: KeptPosts | null,
  change: number,
  { unit, size }: BalanceWindow,
  now: number
): Pick<Records, "newest"> | null {
  if (kept?.change !== change) return null
  const { isAll, confirmed, unconfirmed } = kept
  const oldest = readRecords(confirmed.slice(-1)).records[0]?.intendedAt ?? now
  const reaches = unit === "posts" ? size <= confirmed.length : oldest < now - size * DAY_MS
  if (!isAll && !reaches) return null
  return {
    newest: ({ state, limit = Infinity, since = -Infinity }) => {
      const { records } = readRecords(state === "confirmed" ? confirmed : unconfirmed)
      const found = records.filter(({ intendedAt }) => intendedAt >= since)
      return Promise.resolve(found.slice(0, limit === Infinity ? undefined : limit))
    }
  }
}
