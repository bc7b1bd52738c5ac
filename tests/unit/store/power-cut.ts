import type { FakeBrowser } from "./fake-browser"
import type { MemoryRecords } from "./memory-records"

type Methods = Record<string, (...args: unknown[]) => unknown>

/** Everything of a storage that takes a step of its own. */
const OF_AREAS = ["get", "set", "remove", "clear"]

/**
 * Cuts the power after so many steps of any storage: the step that comes then is not done and never answered, and no
 * later one is.
 * @returns tells how many steps there were, and gives the power back
 */
export function cutPower(
  browser: FakeBrowser,
  records: MemoryRecords,
  steps: number
): { readonly taken: () => number; readonly restore: () => void } {
  let taken = 0
  const undo: (() => void)[] = []
  const limit = (owner: object, names: readonly string[]): void => {
    const methods = owner as Methods
    for (const name of names) {
      const method = methods[name]
      if (typeof method !== "function") continue
      methods[name] = (...args) => {
        if (taken >= steps) return new Promise(() => undefined)
        taken += 1
        return method.apply(owner, args)
      }
      undo.push(() => (methods[name] = method))
    }
  }
  for (const area of ["local", "sync", "session"] as const) limit(browser.storage[area], OF_AREAS)
  limit(
    records,
    Object.keys(records).filter((name) => name !== "open")
  )
  return {
    taken: () => taken,
    restore: () => {
      for (const step of undo) step()
    }
  }
}
