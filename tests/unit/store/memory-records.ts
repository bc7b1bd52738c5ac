import type { Records } from "~store/records"

type Row = { id: string; intendedAt: number; state?: unknown }

/** A table of records in memory that behaves as the one in IndexedDB; both run the scenarios of `records-scenarios.ts`. */
export class MemoryRecords implements Records {
  rows = new Map<string, Row>()
  /** Rows that it has room for. */
  room = Infinity

  private byTime(): Row[] {
    return [...this.rows.values()]
      .filter(({ intendedAt }) => typeof intendedAt === "number")
      .sort((one, other) => one.intendedAt - other.intendedAt || (one.id < other.id ? -1 : 1))
  }

  open: Records["open"] = () => undefined

  get: Records["get"] = (id) => Promise.resolve(structuredClone(this.rows.get(id)))

  some: Records["some"] = (ids) =>
    Promise.resolve(
      structuredClone(ids.map((id) => this.rows.get(id)).filter((row) => row !== undefined))
    )

  put: Records["put"] = (records) => {
    const after = new Map(this.rows)
    for (const record of structuredClone(records)) after.set(record.id, record)
    if (after.size > this.room) {
      return Promise.reject(new DOMException("no room", "QuotaExceededError"))
    }
    this.rows = after
    return Promise.resolve()
  }

  remove: Records["remove"] = (ids) => {
    for (const id of ids) this.rows.delete(id)
    return Promise.resolve()
  }

  newest: Records["newest"] = ({ state, limit = Infinity, since = -Infinity }) => {
    const found = this.byTime().filter((row) => row.state === state && row.intendedAt >= since)
    return Promise.resolve(structuredClone(found.reverse().slice(0, limit)))
  }

  between: Records["between"] = (from, to) => {
    const found = this.byTime().filter((row) => row.intendedAt >= from && row.intendedAt <= to)
    return Promise.resolve(structuredClone(found))
  }

  all: Records["all"] = () => Promise.resolve(structuredClone([...this.rows.values()]))

  count: Records["count"] = () => Promise.resolve(this.rows.size)

  oldest: Records["oldest"] = (limit) =>
    Promise.resolve(
      this.byTime()
        .slice(0, limit)
        .map(({ id, intendedAt }) => ({ id, at: intendedAt }))
    )

  clear: Records["clear"] = () => {
    this.rows.clear()
    this.parts.clear()
    return Promise.resolve()
  }

  replace: Records["replace"] = (ids, records) => {
    const before = new Map(this.rows)
    for (const id of ids) this.rows.delete(id)
    return this.put(records).catch((error: unknown) => {
      this.rows = before
      throw error
    })
  }

  parts = new Map<string, readonly unknown[]>()

  stage: Records["stage"] = (transfer, part, records) => {
    for (const key of this.parts.keys()) {
      if (!key.startsWith(`${transfer} `)) this.parts.delete(key)
    }
    this.parts.set(`${transfer} ${part}`, structuredClone(records))
    return Promise.resolve()
  }

  staged: Records["staged"] = (transfer) =>
    Promise.resolve(
      [...this.parts]
        .filter(([key]) => key.startsWith(`${transfer} `))
        .map(([, records]) => structuredClone(records))
    )

  adopt: Records["adopt"] = async (records) => {
    await this.put(records)
    this.parts.clear()
  }

  unstage: Records["unstage"] = () => {
    this.parts.clear()
    return Promise.resolve()
  }
}
