import { browser } from "~platform/browser"

/** The browser's storage areas that Softsell uses. */
export type Area = "local" | "sync" | "session"

/** One typed value in one storage area. */
export type StorageCell<T> = {
  readonly area: Area
  readonly key: string
  /** What is stored, checked; the fallback where nothing is, or where it is damaged. */
  readonly get: () => Promise<T>
  readonly set: (value: T) => Promise<void>
  readonly remove: () => Promise<void>
  /** Calls back with the new value after every change by any context, until the signal ends it. */
  readonly onChange: (callback: (value: T) => void, signal: AbortSignal) => void
}

/**
 * A cell of storage.
 * @param read makes a value of whatever is stored, `undefined` included; never throws
 */
export function storageCell<T>(
  area: Area,
  key: string,
  read: (stored: unknown) => T
): StorageCell<T> {
  return {
    area,
    key,
    get: async () => read((await browser.storage[area].get(key))[key]),
    set: (value) => browser.storage[area].set({ [key]: value }),
    remove: () => browser.storage[area].remove(key),
    onChange: (callback, signal) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
        const change = changes[key]
        if (changed === area && change) callback(read(change.newValue))
      }
      browser.storage.onChanged.addListener(listener)
      signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener))
    }
  }
}
