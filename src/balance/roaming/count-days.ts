import { calendarOf } from "~balance/calendar"
import type { CountedPost } from "~balance/advice/counted-post"
import type { DayCount } from "~balance/roaming/day-counts"
import { eachKind, type Kind } from "~engine/types"

/** Posts counted by day and network, oldest day first. */
export function countDays(posts: readonly CountedPost[]): readonly DayCount[] {
  const counts = new Map<
    string,
    { day: string; site: DayCount["site"]; byKind: Record<Kind, number> }
  >()
  for (const { postedAt, offsetMinutes, site, kind } of posts) {
    const { day } = calendarOf(postedAt, offsetMinutes)
    const key = `${day} ${site}`
    const count = counts.get(key) ?? { day, site, byKind: eachKind(() => 0) }
    count.byKind[kind] += 1
    counts.set(key, count)
  }
  return [...counts.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, it]) => it)
}
