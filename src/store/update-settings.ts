import { browser } from "~platform/browser"
import { failed, ok, type Result } from "~result"
import { CELLS } from "~store/cells"
import { changeSettings, INVALID_SETTING } from "~store/change-settings"
import type { History } from "~store/history"
import { keepTexts } from "~store/text-wish"

/** The browser refuses an item of more than 8,192 bytes, its key included. */
const MAX_STORED_BYTES = 8000

/**
 * Stores changed settings: what roams in the browser's account, own words in an item of their own; whether texts are kept
 * on this machine alone.
 * @returns a failure when a change names no setting, or has a value that it cannot have; nothing is changed then
 */
export async function updateSettings(
  history: History,
  { keepText, ownWords, ...changes }: Readonly<Record<string, unknown>>
): Promise<Result<undefined>> {
  if (keepText !== undefined && typeof keepText !== "boolean") {
    return failed(INVALID_SETTING)
  }
  const items: Record<string, unknown> = {}
  if (ownWords !== undefined) {
    const changed = changeSettings({}, { ownWords })
    if (!changed.ok) return changed
    items[CELLS.ownWords.key] = changed.value["ownWords"]
    if (isTooLarge(items)) return failed("Your list of words is full.")
  }
  if (Object.keys(changes).length > 0) {
    const stored = (await browser.storage.sync.get(CELLS.settings.key))[CELLS.settings.key]
    const changed = changeSettings(stored, changes)
    if (!changed.ok) return changed
    // In earlier versions it roamed, and so switched other machines.
    const roaming = Object.fromEntries(
      Object.entries(changed.value).filter(([name]) => name !== "keepText")
    )
    if (isTooLarge(roaming)) return failed("There are too many settings.")
    items[CELLS.settings.key] = roaming
  }
  if (Object.keys(items).length > 0) await browser.storage.sync.set(items)
  if (keepText !== undefined) await keepTexts(history, keepText)
  return ok()
}

function isTooLarge(stored: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(stored)).length > MAX_STORED_BYTES
}
