import * as v from "valibot"

import type { DayCount } from "~balance/roaming/day-counts"
import { eachKind, KINDS } from "~engine/types"
import { NETWORK_IDS } from "~networks/index"

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
