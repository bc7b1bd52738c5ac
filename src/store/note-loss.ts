import { CELLS } from "~store/cells"
import type { Records } from "~store/records"

/**
 * Notices that the database is empty though it held confirmed posts: the browser has thrown it away, or its data was
 * cleared. Whoever erases takes that note away first. The popup says so.
 * @param now milliseconds since the Unix epoch, UTC
 */
export async function noteLoss(records: Records, now: number): Promise<void> {
  const had = await CELLS.hadPosts.get()
  if (!had) {
    const { length } = await records.newest({ state: "confirmed", limit: 1 })
    if (length > 0) await CELLS.hadPosts.set(true)
  } else if ((await records.count()) === 0) {
    await CELLS.historyLost.set({ since: now })
    await CELLS.hadPosts.remove()
  }
}
