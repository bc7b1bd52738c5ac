import { isCountKey } from "~balance/roaming/packed-counts"
import { browser } from "~platform/browser"
import { CELLS } from "~store/cells"
import type { History } from "~store/history"

/**
 * Forgets everything: history, settings, ignored phrases, every storage area. Where daily counts have roamed, one date
 * stays, in the roaming area and here, so that the other machines forget what they had up to then; nothing else does.
 * @param now milliseconds since the Unix epoch, UTC
 */
export async function eraseEverything(history: History, now: number): Promise<void> {
  const roaming = await browser.storage.sync.get(null)
  const { roamCounts } = await CELLS.settings.get()
  const earlier = (await CELLS.erasure.get()).at
  const hasRoamed = roamCounts || earlier > 0 || Object.keys(roaming).some((key) => isCountKey(key))
  await history.eraseUpTo()
  await browser.storage.sync.clear()
  await browser.storage.session.clear()
  await browser.storage.local.clear()
  if (!hasRoamed) return
  const at = Math.max(now, earlier)
  await CELLS.appliedErasure.set(at)
  await CELLS.erasure.set({ at })
}

/**
 * Forgets what another machine was told to forget, once: the posts up to that moment, and what was learnt from them.
 * @returns true when there was something to forget
 */
export async function applyErasure(history: History): Promise<boolean> {
  const [{ at }, applied] = await Promise.all([CELLS.erasure.get(), CELLS.appliedErasure.get()])
  if (at <= applied) return false
  await history.eraseUpTo(at)
  await browser.storage.local.remove([CELLS.ignoredPhrases.key, CELLS.passedOver.key])
  await CELLS.appliedErasure.set(at)
  return true
}
