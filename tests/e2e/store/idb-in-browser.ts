import { idbRecords } from "~store/idb-records"

import { SCENARIOS } from "../../unit/store/records-scenarios"

/** Runs in the browser: the scenarios on IndexedDB, and what only IndexedDB can show. */
const suite = {
  scenario: async (at: number): Promise<unknown> =>
    JSON.parse(
      JSON.stringify(await SCENARIOS[at]!.run(idbRecords(`scenario-${at}`)), (_, value: unknown) =>
        value === undefined ? null : value
      )
    ),

  /** A second context asks to delete the database while the first has it open; the first opens it anew. */
  letGo: async (): Promise<unknown> => {
    const records = idbRecords("let-go")
    await records.put([{ id: "a", intendedAt: 1 }])
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase("let-go")
      request.onsuccess = resolve
      request.onerror = reject
      request.onblocked = reject
    })
    return records.count()
  },

  /** A newer Softsell has upgraded the tables, then the person went back to this one. */
  newerTables: async (): Promise<unknown> => {
    await idbRecords("newer").put([{ id: "a", intendedAt: 1 }])
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open("newer", 9)
      request.onupgradeneeded = () => request.result.createObjectStore("moods")
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
      request.onerror = () => reject(new Error("not upgraded"))
    })
    return idbRecords("newer").count()
  },

  /** Writes until the disk is full; what came of the last write, and whether the ones before are whole. */
  fill: async (): Promise<unknown> => {
    const records = idbRecords("full")
    // Noise, since the database packs what repeats.
    const noise = () => {
      const bytes = crypto.getRandomValues(new Uint16Array(30_000))
      return Array.from(bytes, (unit) => unit.toString(36)).join("")
    }
    for (let at = 0; at < 400; at += 1) {
      const filling = { id: String(at), intendedAt: at, text: noise() }
      try {
        await records.put([filling])
      } catch (error) {
        return { name: (error as Error).name, kept: (await records.count()) === at, some: at > 0 }
      }
    }
    return "never full"
  }
}

Object.assign(globalThis, { suite })
