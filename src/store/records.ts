import type { RecordState } from "~balance/record/states"

/** Which records to read. */
export type RecordQuery = {
  readonly state: Exclude<RecordState, "discarded">
  /** At most so many, counted from the newest. */
  readonly limit?: number
  /** Only those posted at or after this instant: milliseconds since the Unix epoch, UTC. */
  readonly since?: number
}

/** A row of the table as it is stored: only the id is certain. */
export type StoredRecord = { readonly id: string; readonly intendedAt: number }

/** Where records are kept: a table by id with an index by time. Values are returned as stored, not validated. */
export type Records = {
  /** Starts opening ahead of the first query. A failure here surfaces with that query. */
  readonly open: () => void
  readonly get: (id: string) => Promise<unknown>
  /** Those of the ids that there are, in no order. */
  readonly some: (ids: readonly string[]) => Promise<readonly unknown[]>
  /** Writes all or none. @throws DOMException `QuotaExceededError` when there is no room */
  readonly put: (records: readonly StoredRecord[]) => Promise<void>
  readonly remove: (ids: readonly string[]) => Promise<void>
  /** Removes and writes in one step: both or neither. */
  readonly replace: (ids: readonly string[], records: readonly StoredRecord[]) => Promise<void>
  /** Newest first. */
  readonly newest: (query: RecordQuery) => Promise<readonly unknown[]>
  /** Of any state, oldest first, both ends included. */
  readonly between: (from: number, to: number) => Promise<readonly unknown[]>
  /** Everything, in no order, also what has no readable time. */
  readonly all: () => Promise<readonly StoredRecord[]>
  readonly count: () => Promise<number>
  readonly oldest: (
    limit: number
  ) => Promise<readonly { readonly id: string; readonly at: number }[]>
  /** Everything goes: records, and parts that wait. */
  readonly clear: () => Promise<void>
  /** Puts a part of an import aside. Parts of any other import go. */
  readonly stage: (transfer: string, part: number, records: readonly unknown[]) => Promise<void>
  /** The parts that were put aside, in order. */
  readonly staged: (transfer: string) => Promise<readonly (readonly unknown[])[]>
  /** Writes the records of an import and drops its parts in one step: all or none. */
  readonly adopt: (records: readonly StoredRecord[]) => Promise<void>
  /** Drops what was put aside. */
  readonly unstage: () => Promise<void>
}
