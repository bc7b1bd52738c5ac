import type { StoreApi } from "zustand/vanilla"

import { send } from "~messaging/send"
import { changeSettings } from "~store/change-settings"
import { readSettings, type Settings } from "~store/settings"
import { SETTINGS_CELL } from "~store/settings-cell"
import type { SettingsState } from "~store/settings-store"

/** Settings to change, by name; of `sites` only those that change. */
export type SettingsChanges = Partial<Omit<Settings, "sites" | "version">> & {
  readonly sites?: Partial<Settings["sites"]>
}

/**
 * Changes settings: here at once, so that no control waits, and in storage through the background, their one writer.
 * @throws Error when the background refuses; the page then shows what is stored
 */
export async function changeSettingsNow(
  store: StoreApi<SettingsState>,
  changes: SettingsChanges
): Promise<void> {
  const state = store.getState()
  if (state.status === "ready") {
    const settings = readSettings(changeSettings(state.settings, changes))
    store.setState({ status: "ready", settings }, true)
  }
  try {
    await send("settings.update", { changes: { ...changes } })
  } catch (error) {
    store.setState({ status: "ready", settings: await SETTINGS_CELL.get() }, true)
    throw error
  }
}
