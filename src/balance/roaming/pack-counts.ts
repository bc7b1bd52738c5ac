import type { DayCount } from "~balance/roaming/day-counts"
import { KINDS } from "~engine/types"

/** Bytes that one machine's counts may take of the 102,400 that `storage.sync` gives an extension in all. */
const MACHINE_BYTES = 24_000

/** Prefix of every key that holds counts; then the machine, then the month. */
const PREFIX = "counts."

/** What one key holds: a month of one machine. */
export type PackedMonth = {
  readonly version: 1
  /** The erasure that this machine had obeyed when it wrote: milliseconds since the Unix epoch, UTC; 0 for none. */
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
