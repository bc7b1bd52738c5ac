import type { Kind, SiteId } from "~engine/types"

/** How many posts of each kind went to one network on one day of the writer's calendar. */
export type DayCount = {
  /** `2026-01-31` */
  readonly day: string
  readonly site: SiteId
  readonly byKind: Readonly<Record<Kind, number>>
}
