import type { CountedPost } from "~balance/advice/counted-post"
import type { PostRecord } from "~balance/record/post-record"

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
