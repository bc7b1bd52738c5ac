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
 * When the last change is stored, or refused, the page shows what storage holds.
 * @returns a failure when the background refuses
 */
export async function changeSettingsNow(
  store: StoreApi<SettingsState>,
  changes: SettingsChanges
): Promise<Result<void>> {
  const state = store.getState()
  if (state.status === "ready") {
    const changed = changeSettings(state.settings, changes)
    if (!changed.ok) return changed
    const settings = readSettings(changed.value)
    store.setState({ status: "ready", settings, pending: state.pending + 1 }, true)
  }
  const stored = await send("settings.update", { changes: { ...changes } })
  const now = store.getState()
  const pending = now.status === "ready" ? Math.max(0, now.pending - 1) : 0
  if (now.status === "ready") store.setState({ ...now, pending }, true)
  if (pending > 0) return stored
  const settings = await CELLS.settings.get()
  const later = store.getState()
  if (later.status === "loading" || later.pending === 0) {
    store.setState({ status: "ready", settings, pending: 0 }, true)
  }
  return stored
}
