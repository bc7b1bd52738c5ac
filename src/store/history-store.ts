import { createStore, type StoreApi } from "zustand/vanilla"

import type { BalanceWindow } from "~balance/counting/balance-window"
import { browser } from "~platform/browser"
import { CELLS } from "~store/cells"
import { readAside, readRecent, type RecentHistory } from "~store/read-recent"
import { keptRecords } from "~store/recent-posts"
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
    const show = (state: HistoryState): void => {
      if (turn === reading && !signal.aborted) store.setState(state, true)
    }
    const isFirst = store.getState().status === "loading"
    show(
      await look(records, now(), widen, isFirst ? show : null).catch((): HistoryState => ({
        status: "failed",
        reason: UNREADABLE
      }))
    )
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

/** @param showEarly is given what is kept ready, until the table has been read; null where it is not wanted */
async function look(
  records: Records,
  now: number,
  widen: (window: BalanceWindow) => BalanceWindow,
  showEarly: ((state: HistoryState) => void) | null
): Promise<HistoryState> {
  const aside = readAside(now)
  // Asked for again below, where its failure belongs.
  aside.catch(() => undefined)
  const [settings, full, lost, change, kept] = await Promise.all([
    CELLS.settings.get(),
    CELLS.historyFull.get(),
    CELLS.historyLost.get(),
    CELLS.historyChange.get(),
    showEarly ? CELLS.recentPosts.get() : null
  ])
  const window = widen(settings.window)
  const from = async (table: Pick<Records, "newest">): Promise<HistoryState> => ({
    ...{ status: "ready", full: full !== null, lost: lost !== null },
    ...(await readRecent(table, window, now, aside))
  })
  const ready = lost === null ? keptRecords(kept, change, window, now) : null
  if (ready) showEarly?.(await from(ready))
  return from(records)
}
