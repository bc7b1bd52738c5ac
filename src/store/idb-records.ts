import { type DBSchema, type IDBPDatabase, openDB } from "idb"

import type { RecordQuery, Records } from "~store/records"

/** Version of the tables, not of the records in them; a higher number needs a step in {@link upgrade}. */
const TABLES_VERSION = 1

type Tables = DBSchema & {
  posts: {
    key: string
    value: { readonly id: string; readonly intendedAt: number }
    indexes: { byTime: number; byState: [string, number] }
  }
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
    put: async (records) => {
      // With strict durability the data is on disk when the transaction completes.
      const change = (await open()).transaction("posts", "readwrite", { durability: "strict" })
      // The transaction alone says why it failed; its requests then only say that it was aborted.
      for (const record of records) change.store.put(record).catch(() => undefined)
      await change.done
    },
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
    clear: async () => (await open()).clear("posts")
  }
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
