import { browser } from "~platform/browser"
import { CELLS } from "~store/cells"
import type { History } from "~store/history"
import { isNew, newWish, seen } from "~store/roaming-wish"

const NONE = { keep: false, mayRemain: false, toTell: false }

/**
 * Switches the keeping of texts on or off, on this machine. Off is a wish: it is stored before anything else is done, and
 * {@link completeTextWish} carries it out, now or after the next start.
 */
export async function keepTexts(history: History, isOn: boolean): Promise<void> {
  await CELLS.texts.set({ keep: isOn, mayRemain: true, toTell: !isOn })
  await completeTextWish(history)
}

/**
 * Removes the texts that are left where none is to be kept, and lets the other machines know. Cut off at any step it is
 * completed by the next call. Cheap where there is nothing to do.
 */
export async function completeTextWish(history: History): Promise<void> {
  const before = (await CELLS.texts.get()) ?? (await adopt(history))
  const [wish, applied] = await Promise.all([CELLS.textWish.get(), CELLS.appliedTextWishes.get()])
  const texts = isNew(wish, applied) ? { keep: false, mayRemain: true, toTell: false } : before
  if (texts !== before) {
    await CELLS.texts.set(texts)
    await CELLS.appliedTextWishes.set(seen(applied, wish))
  }
  if (texts.keep || !texts.mayRemain) return
  await history.forgetTexts()
  if (texts.toTell) {
    const own = newWish(await CELLS.textWish.get())
    // Seen first: this machine must not take its own wish for another's and switch itself off later.
    await CELLS.appliedTextWishes.set(seen(await CELLS.appliedTextWishes.get(), own))
    await CELLS.textWish.set(own)
  }
  await CELLS.texts.set(NONE)
}

/**
 * For the first start after an update: in earlier versions the switch roamed with the settings. It stays on where this
 * machine holds texts, for another may have switched it on.
 */
async function adopt(history: History): Promise<typeof NONE> {
  if (await history.isEmpty()) return NONE
  const { [CELLS.settings.key]: stored } = await browser.storage.sync.get(CELLS.settings.key)
  const wasOn = (stored as { readonly keepText?: unknown } | null | undefined)?.keepText === true
  const mayRemain = await history.holdsTexts()
  const texts = { keep: wasOn && mayRemain, mayRemain, toTell: false }
  await CELLS.texts.set(texts)
  return texts
}
