import type { PostRecord } from "~balance/record/post-record"

/** Everything that can be taken away in one file. */
export type HistoryFile = {
  /** When it was written: milliseconds since the Unix epoch, UTC. */
  readonly exportedAt: number
  readonly settings: unknown
  readonly ignoredPhraseHashes: readonly string[]
  readonly records: readonly PostRecord[]
}

/** What came of reading a file: its records, or where it is broken. A broken file changes nothing. */
export type FileReading =
  | { readonly ok: true; readonly records: readonly PostRecord[] }
  | {
      readonly ok: false
      /** From 1; null where the whole file is not what it should be. */
      readonly line: number | null
      readonly reason: string
    }
