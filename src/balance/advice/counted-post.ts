import type { Kind, SiteId } from "~engine/types"

/** What the balance needs of one post, wherever the knowledge of it comes from. */
export type CountedPost = {
  readonly kind: Kind
  readonly site: SiteId
  /** Milliseconds since the Unix epoch, UTC; for posts known only by their day, its noon. */
  readonly postedAt: number
  /** Minutes to add to UTC for the writer's clock. */
  readonly offsetMinutes: number
}
