import { DAY_MS } from "~balance/calendar"
import { type CountedPost, countRecords } from "~balance/counting/counted-post"
import { readRecords } from "~balance/record/post-record"
import { countDays, postsOfDays } from "~balance/roaming/day-counts"
import { isCountKey, packCounts, shareOut, unpackCounts } from "~balance/roaming/packed-counts"
import { browser } from "~platform/browser"
import { CELLS } from "~store/cells"
import type { Records } from "~store/records"

/** How far back daily counts roam, in milliseconds: 400 days, a year and a month to compare with. */
const ROAMED_MS = 400 * DAY_MS

/**
 * Brings this machine's daily counts in `storage.sync` up to its history, or takes them out where roaming is off. Writes
 * only keys of its own, only those that changed, all in one operation; the browser allows 120 a minute. Does nothing when
 * neither history nor settings have changed since.
 * @param now milliseconds since the Unix epoch, UTC
 */
export async function roamCounts(records: Records, now: number): Promise<void> {
  const { roamCounts: isOn } = await CELLS.settings.get()
  const machine = (await CELLS.machine.get()) || (isOn ? await nameMachine() : "")
  if (machine === "") return
  const erasure = await CELLS.erasure.get()
  const state = `${await CELLS.historyChange.get()} ${String(isOn)} ${erasure.count}`
  if (state === (await CELLS.countedState.get())) return
  const stored = await browser.storage.sync.get(null)
  const { bytes, evicted } = isOn ? shareOut(stored, machine) : { bytes: 0, evicted: [] }
  const items = isOn ? await packed(records, machine, now, bytes) : {}
  const changed = Object.fromEntries(
    Object.entries(items).filter(
      ([key, value]) => JSON.stringify(stored[key]) !== JSON.stringify(value)
    )
  )
  const gone = Object.keys(stored).filter(
    (key) => isCountKey(key, machine) && !Object.hasOwn(items, key)
  )
  const removed = [...gone, ...evicted]
  // First, to make room; cut off in between, the rest is written next time.
  if (removed.length > 0) await browser.storage.sync.remove(removed)
  if (Object.keys(changed).length > 0) await browser.storage.sync.set(changed)
  await CELLS.countedState.set(state)
}

async function packed(
  records: Records,
  machine: string,
  now: number,
  bytes: number
): Promise<ReturnType<typeof packCounts>> {
  const stored = await records.newest({ state: "confirmed", since: now - ROAMED_MS })
  const { records: known } = readRecords(stored)
  const { count: erasures } = await CELLS.erasure.get()
  return packCounts(machine, countDays(countRecords(known)), erasures, bytes)
}

async function nameMachine(): Promise<string> {
  const name = crypto.randomUUID().replaceAll("-", "").slice(0, 12)
  await CELLS.machine.set(name)
  return name
}

/**
 * What other machines of the same browser account have counted, newest first; nothing unless roaming is on.
 * @param now milliseconds since the Unix epoch, UTC
 */
export async function readOtherMachines(now: number): Promise<readonly CountedPost[]> {
  const { roamCounts } = await CELLS.settings.get()
  if (!roamCounts) return []
  const [items, machine, erasure] = await Promise.all([
    browser.storage.sync.get(null),
    CELLS.machine.get(),
    CELLS.erasure.get()
  ])
  // A day is a day of the writer's calendar, and its clock may be a little ahead.
  return postsOfDays(unpackCounts(items, machine, erasure), now - ROAMED_MS, now + 2 * DAY_MS)
}
