import { DAY_MS } from "~balance/calendar"
import type { PostRecord } from "~balance/record/post-record"

/** Years before the first of the networks: LinkedIn opened in May 2003. */
const FIRST_MS = Date.UTC(2000, 0, 1)

/** True where a post can be of the time that its record says. @param now milliseconds since the Unix epoch, UTC */
export function isPlausible(record: PostRecord, now: number): boolean {
  const times = [record.intendedAt, record.confirmedAt ?? record.intendedAt]
  // Clocks of two machines differ, by a time zone that was set wrongly too.
  return times.every((at) => at >= FIRST_MS && at <= now + DAY_MS)
}
