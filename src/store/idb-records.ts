import { type DBSchema, type IDBPDatabase, openDB } from "idb"

import type { RecordQuery, Records, StoredRecord } from "~store/records"

/** Version of the tables, not of the records in them; a higher number needs a step in {@link upgrade}. */
const TABLES_VERSION = 2

type Tables = DBSchema & {
  posts: {
    key: string
    value: { readonly id: string; readonly intendedAt: number }
    indexes: { byTime: number; byState: [string, number] }
  }
  /** Parts of an import, by transfer and part. */
  staged: { key: [string, number]; value: readonly unknown[] }
}

/**
 * The records in IndexedDB. Only for the extension's own contexts: in a content script the database would be the site's.
 *
 * Opens on first use, closes when another context wants to upgrade or delete, and reopens. A database that a newer
 * Softsell has upgraded is used as it is, so long as it still has what is asked of it.
 * @param name of the database; another one in tests
 */
export function idbRecords(name = "softsell"): Records {
  let connection: Promise<IDBPDatabase<Tables>> | null = null
  const letGo = () => (connection = null)
  const open = () => (connection ??= connect(name, letGo).catch((error: unknown) => fail(error)))
  const fail = (error: unknown): never => {
    connection = null
    throw error
  }

  return {
    open: () => void open().catch(() => undefined),
    get: async (id) => (await open()).get("posts", id),
    some: async (ids) => {
      if (ids.length === 0) return []
      const { store } = (await open()).transaction("posts")
      const found = await Promise.all(ids.map((id) => store.get(id)))
      return found.filter((stored) => stored !== undefined)
    },
    put: async (records) => replace(await open(), [], records),
    replace: async (ids, records) => replace(await open(), ids, records),
    remove: async (ids) => {
      const change = (await open()).transaction("posts", "readwrite")
      await Promise.all([...ids.map((id) => change.store.delete(id)), change.done])
    },
    newest: async (query) => newest(await open(), query),
    between: async (from, to) =>
      (await open()).getAllFromIndex("posts", "byTime", IDBKeyRange.bound(from, to)),
    all: async () => (await open()).getAll("posts"),
    count: async () => (await open()).count("posts"),
    oldest: async (limit) => {
      const found: { id: string; at: number }[] = []
      const { store } = (await open()).transaction("posts")
      let cursor = await store.index("byTime").openKeyCursor()
      while (cursor && found.length < limit) {
        found.push({ id: cursor.primaryKey, at: cursor.key })
        cursor = await cursor.continue()
      }
      return found
    },
    clear: async () => {
      const change = (await open()).transaction(ALL_TABLES, "readwrite", STRICT)
      for (const table of ALL_TABLES)
        change
          .objectStore(table)
          .clear()
          .catch(() => undefined)
      await change.done
    },
    stage: async (transfer, part, records) => {
      const change = (await open()).transaction("staged", "readwrite")
      const { store, done } = change
      store.delete(IDBKeyRange.upperBound([transfer], true)).catch(() => undefined)
      store.delete(IDBKeyRange.lowerBound([transfer, []], true)).catch(() => undefined)
      store.put(records, [transfer, part]).catch(() => undefined)
      await done
    },
    staged: async (transfer) =>
      (await open()).getAll("staged", IDBKeyRange.bound([transfer], [transfer, []])),
    adopt: async (records) => {
      const change = (await open()).transaction(ALL_TABLES, "readwrite", STRICT)
      const posts = change.objectStore("posts")
      for (const record of records) posts.put(record).catch(() => undefined)
      change
        .objectStore("staged")
        .clear()
        .catch(() => undefined)
      await change.done
    },
    unstage: async () => (await open()).clear("staged")
  }
}

/** With strict durability the data is on disk when the transaction completes. */
const STRICT = { durability: "strict" } as const

const ALL_TABLES = ["posts", "staged"] as const

async function replace(
  db: IDBPDatabase<Tables>,
  ids: readonly string[],
  records: readonly StoredRecord[]
): Promise<void> {
  const { store, done } = db.transaction("posts", "readwrite", STRICT)
  // The transaction alone says why it failed; its requests then only say that it was aborted.
  for (const id of ids) store.delete(id).catch(() => undefined)
  for (const record of records) store.put(record).catch(() => undefined)
  await done
}

async function connect(name: string, letGo: () => void): Promise<IDBPDatabase<Tables>> {
  const hooks = {
    upgrade,
    blocking: (_old: number, _new: number | null, event: IDBVersionChangeEvent) => {
      letGo()
      ;(event.target as IDBDatabase).close()
    },
    terminated: letGo
  }
  try {
    return await openDB<Tables>(name, TABLES_VERSION, hooks)
  } catch (error) {
    const isNewer = error instanceof DOMException && error.name === "VersionError"
    if (!isNewer) throw error
    return openDB<Tables>(name, undefined, hooks)
  }
}

function upgrade(db: IDBPDatabase<Tables>, oldVersion: number): void {
  if (oldVersion < 1) {
    const posts = db.createObjectStore("posts", { keyPath: "id" })
    posts.createIndex("byTime", "intendedAt")
    posts.createIndex("byState", ["state", "intendedAt"])
  }
  if (oldVersion < 2) db.createObjectStore("staged")
}

/** Two steps instead of a walk over every record: find where the newest so many begin, then fetch them at once. */
async function newest(
  db: IDBPDatabase<Tables>,
  { state, limit = Infinity, since = -Infinity }: RecordQuery
): Promise<readonly unknown[]> {
  const index = db.transaction("posts").store.index("byState")
  const range = IDBKeyRange.bound([state, since], [state, Infinity])
  let from: [string, number] = [state, since]
  if (limit !== Infinity) {
    let cursor = await index.openKeyCursor(range, "prev")
    if (cursor && limit > 1) cursor = await cursor.advance(limit - 1)
    if (cursor) from = cursor.key
  }
  const found = await index.getAll(IDBKeyRange.bound(from, [state, Infinity]))
  return found.reverse().slice(0, limit === Infinity ? undefined : limit)
}
