import * as v from "valibot"

import { readSettings } from "~store/settings"
import { storageCell, type StorageCell } from "~store/storage-cell"

const at = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The history has no room: what waits, and whether the person has seen that it does. */
const fullSchema = v.nullable(
  v.object({
    /** When the first record found no room: milliseconds since the Unix epoch, UTC. */
    since: at,
    /** When the popup said so, same unit; null until then. Nothing is pruned before. */
    seenAt: v.nullable(at)
  })
)

const debugEntrySchema = v.object({
  at,
  /** The context that it happened in. */
  where: v.string(),
  name: v.string(),
  message: v.string(),
  stack: v.pipe(v.array(v.string()), v.readonly())
})

/** One unexpected failure in the debug log. */
export type DebugEntry = v.InferOutput<typeof debugEntrySchema>

/** Entries oldest first. */
const debugLogSchema = v.object({ isOn: v.boolean(), entries: v.array(debugEntrySchema) })

/** Every value that Softsell keeps in storage beside the daily counts and the records themselves. */
export const CELLS = {
  /** Read by every context; written by the background alone. Roams. */
  settings: storageCell("sync", "settings", readSettings),
  /** Hashes of phrases never to be marked again. */
  ignoredPhrases: storageCell(
    "local",
    "ignoredPhrases",
    readWith(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/))), [])
  ),
  /** Phrase hashes of the suggestions in a row that were not taken, by move. */
  passedOver: storageCell(
    "local",
    "passedOver",
    readWith(v.record(v.string(), v.array(v.string())), {})
  ),
  /** This machine, in the keys of its daily counts: random, says nothing about it. */
  machine: storageCell(
    "local",
    "machine",
    readWith(v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,32}$/)), "")
  ),
  /** Counts up with every change of the history, so that other contexts read it anew. */
  historyChange: storageCell("local", "historyChange", readWith(at, 0)),
  /** For which state of history and settings this machine's daily counts were written last. */
  countedState: storageCell("local", "countedState", readWith(v.string(), "")),
  /** The latest erasure that this machine has carried out: milliseconds since the Unix epoch, UTC. */
  appliedErasure: storageCell("local", "obeyedErasure", readWith(at, 0)),
  /** Records that found no room in the history, until there is some; as stored, not validated. */
  heldRecords: storageCell("local", "heldRecords", readWith(v.array(v.unknown()), [])),
  /** Unexpected failures, for a bug report; off until the person switches it on, and without any text of theirs. */
  debugLog: storageCell(
    "local",
    "debugLog",
    readWith(debugLogSchema, { isOn: false, entries: [] })
  ),
  historyFull: storageCell("local", "historyFull", readWith(fullSchema, null)),
  /** Roams: everything up to this instant is to be forgotten on every machine. */
  erasure: storageCell("sync", "erasure", readWith(v.object({ at }), { at: 0 }))
} as const

/** The description of the unknown box in a tab, kept until the browser closes; null where there is none. */
export function unknownBoxCell(tabId: number): StorageCell<string | null> {
  return storageCell("session", `unknownBox.${tabId}`, readWith(v.nullable(v.string()), null))
}

/** Reads stored values with a schema; whatever does not fit it becomes the fallback. */
function readWith<T>(schema: v.GenericSchema<unknown, T>, fallback: T): (stored: unknown) => T {
  return (stored) => {
    const result = v.safeParse(schema, stored)
    return result.success ? result.output : fallback
  }
}
