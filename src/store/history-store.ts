import { createStore, type StoreApi } from "zustand/vanilla"

import type { BalanceWindow } from "~balance/counting/balance-window"
import { browser } from "~platform/browser"
import { CELLS } from "~store/cells"
import { readRecent, type RecentHistory } from "~store/read-recent"
import type { Records } from "~store/records"

/** The history as a page sees it: `loading` until it was read, `failed` with a sentence for the person. */
export type HistoryState =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: string }
  | ({
      readonly status: "ready"
      /** True while records wait for room; see `CELLS.historyFull`. */
      readonly full: boolean
      /** True once the database was lost, until the person has seen it; see `CELLS.historyLost`. */
      readonly lost: boolean
    } & RecentHistory)

const UNREADABLE =
  "The history cannot be opened. If you went back to an older Softsell, update it again: nothing is lost."

/**
 * Follows the history, whoever changes it, until the signal ends it.
 * @param widen may ask for more than the chosen window, for pages that show more
 */
export function followHistory(
  records: Records,
  now: () => number,
  signal: AbortSignal,
  widen: (window: BalanceWindow) => BalanceWindow = (window) => window
): StoreApi<HistoryState> {
  const store = createStore<HistoryState>(() => ({ status: "loading" }))
  let reading = 0
  const read = async (): Promise<void> => {
    const turn = ++reading
    const state = await look(records, now(), widen).catch((): HistoryState => ({
      status: "failed",
      reason: UNREADABLE
    }))
    if (turn === reading && !signal.aborted) store.setState(state, true)
  }
  const watched: readonly string[] = [
    CELLS.settings.key,
    CELLS.historyChange.key,
    CELLS.historyFull.key,
    CELLS.historyLost.key,
    CELLS.erasure.key
  ]
  const listener = (changes: Record<string, unknown>): void => {
    const concerns = (key: string) => watched.includes(key) || key.startsWith("counts.")
    if (Object.keys(changes).some(concerns)) void read()
  }
  records.open()
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener))
  void read()
  return store
}

async function look(
  records: Records,
  now: number,
  widen: (window: BalanceWindow) => BalanceWindow
): Promise<HistoryState> {
  const [settings, full, lost] = await Promise.all([
    CELLS.settings.get(),
    CELLS.historyFull.get(),
    CELLS.historyLost.get()
  ])
  const recent = await readRecent(records, widen(settings.window), now)
  return { status: "ready", full: full !== null, lost: lost !== null, ...recent }
}
