import { createStore, type StoreApi } from "zustand/vanilla"

import { type Settings } from "~store/settings"
import { CELLS } from "~store/cells"

/** The settings as a page sees them: `loading` until they were read. */
export type SettingsState =
  { readonly status: "loading" } | { readonly status: "ready"; readonly settings: Settings }

/** Follows the settings, whoever changes them, until the signal ends it. */
export function followSettings(signal: AbortSignal): StoreApi<SettingsState> {
  const store = createStore<SettingsState>(() => ({ status: "loading" }))
  const show = (settings: Settings): void => {
    if (!signal.aborted) store.setState({ status: "ready", settings }, true)
  }
  CELLS.settings.onChange(show, signal)
  void CELLS.settings.get().then((settings) => {
    // A change that came meanwhile is newer than what was read.
    if (store.getState().status === "loading") show(settings)
  })
  return store
}
