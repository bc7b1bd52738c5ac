import * as v from "valibot"

import type { DayCount } from "~balance/roaming/day-counts"
import { eachKind, KINDS } from "~engine/types"
import { NETWORK_IDS } from "~networks/index"

/** Bytes that one machine's counts may take of the 102,400 that `storage.sync` gives an extension in all. */
const MACHINE_BYTES = 24_000

/** Prefix of every key that holds counts; then the machine, then the month. */
const PREFIX = "counts."

/** True for a key of `storage.sync` that holds counts: of the given machine, or of any. */
export function isCountKey(key: string, machine?: string): boolean {
  return key.startsWith(machine === undefined ? PREFIX : `${PREFIX}${machine}.`)
}

/** What one key holds: a month of one machine. */
export type PackedMonth = {
  readonly version: 1
  /** The latest erasure that this machine had carried out when it wrote: milliseconds since the Unix epoch, UTC; 0 for none. */
  readonly erasedAt: number
  /** Day of the month → `x:1,0,2,0 linkedin:0,1,0,0`, kinds in the order of `KINDS`. */
  readonly days: Readonly<Record<string, string>>
}

/**
 * One machine's daily counts as items of `storage.sync`: a key a month, so that no item comes near 8,192 bytes (31 days ×
 * 3 networks stay under 3 kB), newest months first until the machine's share of the space is used.
 */
export function packCounts(
  machine: string,
  counts: readonly DayCount[],
  erasedAt: number
): Readonly<Record<string, PackedMonth>> {
  const months = new Map<string, Record<string, string>>()
  for (const { day, site, byKind } of counts) {
    const key = `${PREFIX}${machine}.${day.slice(0, 7)}`
    const days = months.get(key) ?? {}
    const entry = `${site}:${KINDS.map((kind) => byKind[kind]).join(",")}`
    const date = day.slice(8)
    days[date] = days[date] === undefined ? entry : `${days[date]} ${entry}`
    months.set(key, days)
  }
  const items: Record<string, PackedMonth> = {}
  let bytes = 0
  for (const [key, days] of [...months].sort(([one], [other]) => (one < other ? 1 : -1))) {
    const month: PackedMonth = { version: 1, erasedAt, days }
    // All of it is ASCII, so that a character is a byte.
    bytes += key.length + JSON.stringify(month).length
    if (bytes > MACHINE_BYTES) break
    items[key] = month
  }
  return items
}

const KEY = /^counts\.([A-Za-z0-9]{1,32})\.(\d{4}-\d\d)$/
/** A network and its posts of each kind, in the order of `KINDS`. */
const ENTRY = /^([a-z][a-z0-9]*):((?:\d{1,5},)*\d{1,5})$/

const monthSchema = v.object({
  version: v.literal(1),
  erasedAt: v.number(),
  days: v.record(v.pipe(v.string(), v.regex(/^\d\d$/)), v.string())
})

/**
 * The daily counts of other machines, from all items of `storage.sync`. Each machine writes only its own keys, so that
 * putting machines together is a sum. What was written before the latest erasure was known to the writer is left out, as
 * is anything damaged or from a future version.
 * @param own this machine, whose posts are known better from its history
 * @param erasedAt the latest erasure: milliseconds since the Unix epoch, UTC; 0 for none
 */
export function unpackCounts(
  items: Readonly<Record<string, unknown>>,
  own: string,
  erasedAt: number
): readonly DayCount[] {
  return Object.entries(items).flatMap(([key, value]) => {
    const match = KEY.exec(key)
    if (!match || match[1] === own) return []
    const month = v.safeParse(monthSchema, value)
    if (!month.success || month.output.erasedAt < erasedAt) return []
    return Object.entries(month.output.days).flatMap(([date, entries]) =>
      entries.split(" ").flatMap((entry) => readEntry(`${match[2]!}-${date}`, entry))
    )
  })
}

function readEntry(day: string, entry: string): readonly DayCount[] {
  const match = ENTRY.exec(entry)
  const site = NETWORK_IDS.find((id) => id === match?.[1])
  if (!match || !site) return []
  const figures = match[2]!.split(",").map(Number)
  if (figures.length !== KINDS.length) return []
  return [{ day, site, byKind: eachKind((kind) => figures[KINDS.indexOf(kind)]!) }]
}
