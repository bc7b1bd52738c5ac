import { CELLS } from "~store/cells"
import type { Records } from "~store/records"

/**
 * Notices that the database is another one than before: the browser has thrown it away, or the person cleared site data.
 * The key that every table has of its own tells it. The popup says so.
 * @param now milliseconds since the Unix epoch, UTC
 */
export async function noteLoss(records: Records, now: number): Promise<void> {
  const [{ id }, known] = await Promise.all([records.key(), CELLS.database.get()])
  if (known === id) return
  if (known !== "") await CELLS.historyLost.set({ since: now })
  // An empty one is not worth a note; without posts there is nothing to lose.
  if ((await records.count()) > 0) await CELLS.database.set(id)
  else if (known !== "") await CELLS.database.remove()
}
