import { isCountKey } from "~balance/roaming/packed-counts"
import { browser } from "~platform/browser"
import { CELLS, type Erasure } from "~store/cells"
import type { History } from "~store/history"
import { isNew, newWish, NO_WISH, seen } from "~store/roaming-wish"

/** Notes that everything is to be forgotten; {@link completeErasure} does it, now or after the next start. */
export function wishErasure(): Promise<void> {
  return CELLS.erasing.set({ roams: null })
}

/**
 * Forgets everything, where that was wished: history, settings, ignored phrases, every storage area. Where daily counts
 * have roamed, one wish stays, in the roaming area and here, so that the other machines forget what they have; else the wish
 * that they keep no texts stays, where there was one. Nothing else does. Cut off at any step it is finished by the next call.
 * @param now milliseconds since the Unix epoch, UTC
 */
export async function completeErasure(history: History, now: number): Promise<void> {
  const goal = await CELLS.erasing.get()
  if (goal === null) return
  const roams = goal.roams ?? (await decide(now))
  // What follows takes away what this was decided by.
  if (goal.roams === null) await CELLS.erasing.set({ roams })
  await history.erase()
  const { sync, session, local } = browser.storage
  const others = async (area: typeof sync, kept: string): Promise<string[]> =>
    Object.keys(await area.get(null)).filter((key) => key !== kept)
  // Another machine may not have heard yet that it is to keep no texts.
  const textWish = roams.wish === null ? await CELLS.textWish.get() : NO_WISH
  if (roams.wish !== null) await CELLS.erasure.set(roams.wish)
  const keptInSync =
    roams.wish !== null ? CELLS.erasure.key : textWish.id !== "" ? CELLS.textWish.key : ""
  await sync.remove(await others(sync, keptInSync))
  await session.clear()
  await local.remove(await others(local, CELLS.erasing.key))
  if (roams.wish !== null) await CELLS.appliedErasures.set(seen([], roams.wish))
  if (textWish.id !== "") await CELLS.appliedTextWishes.set(seen([], textWish))
  await CELLS.erasing.remove()
}

/**
 * Forgets what another machine was told to forget, once: all posts that are here when this machine hears of it, and what
 * was learnt from them.
 * @returns true when there was something to forget
 */
export async function applyErasure(history: History): Promise<boolean> {
  const [wish, applied] = await Promise.all([CELLS.erasure.get(), CELLS.appliedErasures.get()])
  if (!isNew(wish, applied)) return false
  await history.erase()
  await CELLS.recentPosts.remove()
  const { ignoredPhrases, ignoredWords, passedOver, debugLog, unfinishedImport } = CELLS
  const learnt = [ignoredPhrases, ignoredWords, passedOver, debugLog, unfinishedImport]
  await browser.storage.local.remove(learnt.map(({ key }) => key))
  await CELLS.appliedErasures.set(seen(applied, wish))
  return true
}

/** Whether the other machines have to hear of it: only where counts have roamed. */
async function decide(now: number): Promise<{ readonly wish: Erasure | null }> {
  const roaming = await browser.storage.sync.get(null)
  const { roamCounts } = await CELLS.settings.get()
  const earlier = await CELLS.erasure.get()
  const hasRoamed =
    roamCounts || earlier.id !== "" || Object.keys(roaming).some((key) => isCountKey(key))
  return { wish: hasRoamed ? { ...newWish(earlier), at: Math.max(now, earlier.at) } : null }
}
