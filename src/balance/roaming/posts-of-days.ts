import type { CountedPost } from "~balance/advice/counted-post"
import { parseIsoTime } from "~balance/calendar"
import type { DayCount } from "~balance/roaming/day-counts"
import { KINDS } from "~engine/types"

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
