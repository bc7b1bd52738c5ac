import type { StoreApi } from "zustand/vanilla"

import { send } from "~messaging/send"
import type { Result } from "~result"
import { changeSettings } from "~store/change-settings"
import { readSettings, type Settings } from "~store/settings"
import { CELLS } from "~store/cells"
import type { SettingsState } from "~store/settings-store"

/** The settings to change; of `sites` only those that change. */
export type SettingsChanges = Partial<Omit<Settings, "sites" | "version">> & {
  readonly sites?: Partial<Settings["sites"]>
}

/**
 * Changes settings: here at once, so that no control waits, and in storage through the background, their one writer.
 * @returns a failure when the background refuses; the page then shows what is stored
 */
export async function changeSettingsNow(
  store: StoreApi<SettingsState>,
  changes: SettingsChanges
): Promise<Result<void>> {
  const state = store.getState()
  if (state.status === "ready") {
    const changed = changeSettings(state.settings, changes)
    if (!changed.ok) return changed
    store.setState({ status: "ready", settings: readSettings(changed.value) }, true)
  }
  const stored = await send("settings.update", { changes: { ...changes } })
  if (!stored.ok) store.setState({ status: "ready", settings: await CELLS.settings.get() }, true)
  return stored
}
