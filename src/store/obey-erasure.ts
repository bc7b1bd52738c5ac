import { browser } from "~platform/browser"
import { CELLS } from "~store/cells"
import type { History } from "~store/history"

/**
 * Forgets what another machine has said to forget, once: the posts up to that moment, and what was learnt from them.
 * @returns true when there was something to obey
 */
export async function obeyErasure(history: History): Promise<boolean> {
  const [{ at }, obeyed] = await Promise.all([CELLS.erasure.get(), CELLS.obeyedErasure.get()])
  if (at <= obeyed) return false
  await history.eraseUpTo(at)
  await browser.storage.local.remove([CELLS.ignoredPhrases.key, CELLS.passedOver.key])
  await CELLS.obeyedErasure.set(at)
  return true
}
