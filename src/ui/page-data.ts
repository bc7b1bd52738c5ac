import type { StoreApi } from "zustand/vanilla"

import type { BalanceWindow } from "~balance/counting/balance-window"
import { followHistory, type HistoryState } from "~store/history-store"
import { idbRecords } from "~store/idb-records"
import type { Records } from "~store/records"
import { followSettings, type SettingsState } from "~store/settings-store"

/** What an extension page follows, for as long as it is open. */
export type PageData = {
  readonly settings: StoreApi<SettingsState>
  readonly history: StoreApi<HistoryState>
  readonly records: Records
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: () => number
}

/** Starts reading settings and history. @param widen see `followHistory` */
export function openPageData(
  widen?: (window: BalanceWindow) => BalanceWindow,
  records: Records = idbRecords(),
  now: () => number = Date.now
): PageData {
  const { signal } = new AbortController()
  return {
    settings: followSettings(signal),
    history: followHistory(records, now, signal, widen),
    records,
    now
  }
}
