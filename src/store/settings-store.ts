import { createStore, type StoreApi } from "zustand/vanilla"

import { type Settings } from "~store/settings"
import { CELLS } from "~store/cells"

/** The settings as a page sees them: `loading` until they were read. */
export type SettingsState =
  | { readonly status: "loading" }
  | {
      readonly status: "ready"
      readonly settings: Settings
      /** Changes made here that are not stored yet: until they are, storage holds what was before. */
      readonly pending: number
    }

/** Follows the settings, whoever changes them, until the signal ends it. */
export function followSettings(signal: AbortSignal): StoreApi<SettingsState> {
  const store = createStore<SettingsState>(() => ({ status: "loading" }))
  const show = (settings: Settings): void => {
    if (signal.aborted) return
    const state = store.getState()
    // The echo of an earlier change would take the control back under the person's hand.
    if (state.status === "ready" && state.pending > 0) return
    store.setState({ status: "ready", settings, pending: 0 }, true)
  }
  CELLS.settings.onChange(show, signal)
  void CELLS.settings.get().then((settings) => {
    // A change that came meanwhile is newer than what was read.
    if (store.getState().status === "loading") show(settings)
  })
  return store
}
