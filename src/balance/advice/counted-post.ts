import type { Kind } from "~engine/types"
import type { NetworkId } from "~networks/index"

/** What the balance needs of one post, wherever the knowledge of it comes from. */
export type CountedPost = {
  readonly kind: Kind
  readonly site: NetworkId
  /** Milliseconds since the Unix epoch, UTC; for posts known only by their day, its noon. */
  readonly postedAt: number
  /** Minutes to add to UTC for the writer's clock. */
  readonly offsetMinutes: number
}
