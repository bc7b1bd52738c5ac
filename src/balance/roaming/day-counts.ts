import { calendarOf, parseIsoTime } from "~balance/calendar"
import type { CountedPost } from "~balance/counting/counted-post"
import { eachKind, type Kind, KINDS } from "~engine/types"
import type { NetworkId } from "~networks/index"

/** How many posts of each kind went to one network on one day of the writer's calendar. */
export type DayCount = {
  /** `2026-01-31` */
  readonly day: string
  readonly site: NetworkId
  readonly byKind: Readonly<Record<Kind, number>>
}

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

/** Daily counts as posts, each at noon of its day, for putting them beside the posts of this machine; newest first. */
export function postsOfDays(counts: readonly DayCount[]): readonly CountedPost[] {
  return counts
    .flatMap(({ day, site, byKind }) => {
      const postedAt = parseIsoTime(`${day} 12:00:00`)
      if (postedAt === null) return []
      return KINDS.flatMap((kind) =>
        Array.from({ length: byKind[kind] }, () => ({ kind, site, postedAt, offsetMinutes: 0 }))
      )
    })
    .sort((one, other) => other.postedAt - one.postedAt)
}
