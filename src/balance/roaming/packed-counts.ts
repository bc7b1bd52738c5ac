import * as v from "valibot"

import type { DayCount } from "~balance/roaming/day-counts"
import { eachKind, KINDS } from "~engine/types"
import { NETWORK_IDS } from "~networks/index"

/**
 * Bytes that one machine's counts may take. `storage.sync` gives an extension 102,400 in all, of which settings may need
 * 8,192; ten machines that have not heard of one another yet still fit.
 */
const MACHINE_BYTES = 9000

/** Bytes that the counts of all machines may take together, those of installs long gone included. */
const ALL_BYTES = 90_000

/** `storage.sync` refuses an item of more bytes, and everything else that was to be stored with it. */
const ITEM_BYTES = 8192

/** Posts of one kind on one network on one day that are counted at most; more is damage, or no person. */
const MAX_A_DAY = 100

/** Prefix of every key that holds counts; then the machine, then the month. */
const PREFIX = "counts."

/** True for a key of `storage.sync` that holds counts: of the given machine, or of any. */
export function isCountKey(key: string, machine?: string): boolean {
  return key.startsWith(machine === undefined ? PREFIX : `${PREFIX}${machine}.`)
}

/** What one key holds: a month of one machine. */
export type PackedMonth = {
  readonly version: 2
  /** How many erasures this machine had heard of when it wrote. */
  readonly erasures: number
  /** Day of the month → `x:1,0,2,0 linkedin:0,1,0,0`, kinds in the order of `KINDS`. */
  readonly days: Readonly<Record<string, string>>
}

/**
 * One machine's daily counts as items of `storage.sync`: a key a month, newest months first until the machine's share of the
 * space is used. A month takes some 2 kB from somebody who posts on four networks every day; one that would be larger than an
 * item may be (every network, every day, hundreds of posts) goes without its first days.
 * @param bytes the share; see {@link shareOut}
 */
export function packCounts(
  machine: string,
  counts: readonly DayCount[],
  erasures: number,
  bytes: number = MACHINE_BYTES
): Readonly<Record<string, PackedMonth>> {
  const months = new Map<string, Record<string, string>>()
  for (const { day, site, byKind } of counts) {
    const key = `${PREFIX}${machine}.${day.slice(0, 7)}`
    const days = months.get(key) ?? {}
    const entry = `${site}:${KINDS.map((kind) => Math.min(byKind[kind], MAX_A_DAY)).join(",")}`
    const date = day.slice(8)
    days[date] = days[date] === undefined ? entry : `${days[date]} ${entry}`
    months.set(key, days)
  }
  const items: Record<string, PackedMonth> = {}
  let left = Math.min(bytes, MACHINE_BYTES)
  for (const [key, days] of [...months].sort(([one], [other]) => (one < other ? 1 : -1))) {
    const month = fitting(key, { version: 2, erasures, days })
    left -= sizeOf(key, month)
    if (left < 0) break
    items[key] = month
  }
  return items
}

/** A month that the browser takes: the first days go until it does. */
function fitting(key: string, month: PackedMonth): PackedMonth {
  const days = Object.entries(month.days).sort(([one], [other]) => (one < other ? -1 : 1))
  let fit = month
  while (sizeOf(key, fit) > ITEM_BYTES && days.length > 0) {
    days.shift()
    fit = { ...month, days: Object.fromEntries(days) }
  }
  return fit
}

/** Bytes of an item as the browser counts them. All of it is ASCII, so that a character is a byte. */
function sizeOf(key: string, value: unknown): number {
  return key.length + JSON.stringify(value).length
}

/**
 * How much room a machine has among the others, and what has to go so that it has its fair share: the oldest months of
 * machines that have more than theirs. Installs that are long gone leave counts behind, and nobody else would remove them.
 * @param items everything in `storage.sync`
 */
export function shareOut(
  items: Readonly<Record<string, unknown>>,
  machine: string
): { readonly bytes: number; readonly evicted: readonly string[] } {
  const months = Object.entries(items)
    .filter(([key]) => isCountKey(key) && !isCountKey(key, machine))
    .map(([key, value]) => ({ key, owner: KEY.exec(key)?.[1] ?? "", bytes: sizeOf(key, value) }))
    .sort((one, other) => (monthOf(one.key) < monthOf(other.key) ? -1 : 1))
  const held = new Map<string, number>()
  for (const { owner, bytes } of months) held.set(owner, (held.get(owner) ?? 0) + bytes)
  const share = Math.floor(ALL_BYTES / (held.size + 1))
  let total = months.reduce((sum, { bytes }) => sum + bytes, 0)
  const evicted: string[] = []
  for (const { key, owner, bytes } of months) {
    if (total + Math.min(share, MACHINE_BYTES) <= ALL_BYTES) break
    if (held.get(owner)! <= share) continue
    held.set(owner, held.get(owner)! - bytes)
    total -= bytes
    evicted.push(key)
  }
  return { bytes: ALL_BYTES - total, evicted }
}

function monthOf(key: string): string {
  return KEY.exec(key)?.[2] ?? ""
}

const KEY = /^counts\.([A-Za-z0-9]{1,32})\.(\d{4}-\d\d)$/
/** A network and its posts of each kind, in the order of `KINDS`. */
const ENTRY = /^([a-z][a-z0-9]*):((?:\d{1,5},)*\d{1,5})$/

const days = v.record(v.pipe(v.string(), v.regex(/^\d\d$/)), v.string())

const monthSchema = v.variant("version", [
  v.object({ version: v.literal(2), erasures: v.number(), days }),
  /** Earlier versions named the time of the latest erasure, in milliseconds since the Unix epoch, UTC. */
  v.object({ version: v.literal(1), erasedAt: v.number(), days })
])

/** The latest erasure: how many there have been, and when, in milliseconds since the Unix epoch, UTC; zeros for none. */
type LatestErasure = { readonly count: number; readonly at: number }

/**
 * The daily counts of other machines, from all items of `storage.sync`. Each machine writes only its own keys, so that
 * putting machines together is a sum. What was written before the latest erasure was known to the writer is left out, as
 * is anything damaged or from a future version.
 * @param own this machine, whose posts are known better from its history
 */
export function unpackCounts(
  items: Readonly<Record<string, unknown>>,
  own: string,
  erasure: LatestErasure
): readonly DayCount[] {
  return Object.entries(items).flatMap(([key, value]) => {
    const match = KEY.exec(key)
    if (!match || match[1] === own) return []
    const month = v.safeParse(monthSchema, value)
    if (!month.success || isErased(month.output, erasure)) return []
    return Object.entries(month.output.days).flatMap(([date, entries]) =>
      entries.split(" ").flatMap((entry) => readEntry(`${match[2]!}-${date}`, entry))
    )
  })
}

function isErased(month: v.InferOutput<typeof monthSchema>, { count, at }: LatestErasure): boolean {
  return month.version === 1 ? month.erasedAt < at : month.erasures < count
}

function readEntry(day: string, entry: string): readonly DayCount[] {
  const match = ENTRY.exec(entry)
  const site = NETWORK_IDS.find((id) => id === match?.[1])
  if (!match || !site) return []
  const figures = match[2]!.split(",").map((figure) => Math.min(Number(figure), MAX_A_DAY))
  if (figures.length !== KINDS.length) return []
  return [{ day, site, byKind: eachKind((kind) => figures[KINDS.indexOf(kind)]!) }]
}
