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

/** Posts of other machines that are looked at, the newest of them: fifty a day for 400 days. */
const MAX_POSTS = 20_000

/**
 * Daily counts as posts, each at noon of its day, for putting them beside the posts of this machine; newest first. What
 * lies outside the given time is left out, and there is a bound to their number, whatever the counts say.
 * @param from milliseconds since the Unix epoch, UTC
 * @param to the same
 */
export function postsOfDays(
  counts: readonly DayCount[],
  from: number,
  to: number
): readonly CountedPost[] {
  const posts: CountedPost[] = []
  const days = counts
    .flatMap(({ day, ...rest }) => {
      const postedAt = parseIsoTime(`${day} 12:00:00`)
      return postedAt !== null && postedAt >= from && postedAt <= to ? [{ postedAt, ...rest }] : []
    })
    .sort((one, other) => other.postedAt - one.postedAt)
  for (const { postedAt, site, byKind } of days) {
    for (const kind of KINDS) {
      for (let count = 0; count < byKind[kind] && posts.length < MAX_POSTS; count += 1) {
        posts.push({ kind, site, postedAt, offsetMinutes: 0 })
      }
    }
  }
  return posts
}
