import { isCountKey } from "~balance/roaming/is-count-key"
import { browser } from "~platform/browser"
import { CELLS } from "~store/cells"
import type { History } from "~store/history"
import { SETTINGS_CELL } from "~store/settings-cell"

/**
 * Forgets everything: history, settings, ignored phrases, every storage area. Where daily counts have roamed, one date
 * stays, in the roaming area and here, so that the other machines forget what they had up to then; nothing else does.
 * @param now milliseconds since the Unix epoch, UTC
 */
export async function eraseEverything(history: History, now: number): Promise<void> {
  const roaming = await browser.storage.sync.get(null)
  const { roamCounts } = await SETTINGS_CELL.get()
  const earlier = (await CELLS.erasure.get()).at
  const hasRoamed = roamCounts || earlier > 0 || Object.keys(roaming).some((key) => isCountKey(key))
  await history.eraseUpTo()
  await browser.storage.sync.clear()
  await browser.storage.session.clear()
  await browser.storage.local.clear()
  if (!hasRoamed) return
  const at = Math.max(now, earlier)
  await CELLS.obeyedErasure.set(at)
  await CELLS.erasure.set({ at })
}
