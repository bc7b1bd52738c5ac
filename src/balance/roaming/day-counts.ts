import type { Kind } from "~engine/types"
import type { NetworkId } from "~networks/index"

/** How many posts of each kind went to one network on one day of the writer's calendar. */
export type DayCount = {
  /** `2026-01-31` */
  readonly day: string
  readonly site: NetworkId
  readonly byKind: Readonly<Record<Kind, number>>
}
