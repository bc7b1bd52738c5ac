import type { PostRecord } from "~balance/record/post-record"
import type { Kind } from "~engine/types"
import type { NetworkId } from "~networks/index"

/** What the balance needs to know of one post, whether from this machine or another. */
export type CountedPost = {
  readonly kind: Kind
  readonly site: NetworkId
  /** Milliseconds since the Unix epoch, UTC; for posts known only by their day, its noon. */
  readonly postedAt: number
  /** Minutes to add to UTC for the writer's clock. */
  readonly offsetMinutes: number
}

/** The posts that count, newest first: confirmed ones, each of the kind that the person says it is. */
export function countRecords(records: readonly PostRecord[]): readonly CountedPost[] {
  return records
    .filter((record) => record.state === "confirmed")
    .map((record) => ({
      kind: record.correctedKind ?? record.kind,
      site: record.site,
      postedAt: record.intendedAt,
      offsetMinutes: record.offsetMinutes
    }))
    .sort((one, other) => other.postedAt - one.postedAt)
}
