import { DAY_MS } from "~balance/calendar"
import type { PostRecord } from "~balance/record/post-record"
import type { NetworkId } from "~networks/index"

/** Years before the first of the networks: LinkedIn opened in May 2003. */
const FIRST_MS = Date.UTC(2000, 0, 1)

/** Life events on Facebook, and what companies tell of their founding, lie as far back as this. */
const FIRST_LIFE_EVENT_MS = Date.UTC(1800, 0, 1)

/** True where a post can be of this time. @param at, now milliseconds since the Unix epoch, UTC */
export function isPlausibleTime(site: NetworkId, at: number, now: number): boolean {
  const first = site === "facebook" ? FIRST_LIFE_EVENT_MS : FIRST_MS
  // Clocks of two machines differ, by a time zone that was set wrongly too.
  return at >= first && at <= now + DAY_MS
}

/** True where a post can be of the time that its record says. @param now milliseconds since the Unix epoch, UTC */
export function isPlausible(record: PostRecord, now: number): boolean {
  const times = [record.intendedAt, record.confirmedAt ?? record.intendedAt]
  return times.every((at) => isPlausibleTime(record.site, at, now))
}
