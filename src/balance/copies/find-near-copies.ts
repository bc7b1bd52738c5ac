import { likeness } from "~balance/copies/likeness"
import type { PostRecord } from "~balance/record/post-record"

/** Likeness from which two posts say nearly the same; half the word pairs of a post may differ in a fair rewrite. */
const MIN_LIKENESS = 0.6

/** How far back a copy is looked for, in milliseconds: 90 days. */
export const RECENT_MS = 90 * 86_400_000

/** Posts of fewer words ("Good morning, everyone!") may repeat without being broadcast. */
const MIN_WORDS = 5

/** An earlier post that says nearly the same. */
export type NearCopy = {
  readonly site: PostRecord["site"]
  /** Milliseconds since the Unix epoch, UTC. */
  readonly postedAt: number
  /** Estimated likeness 0…1. */
  readonly likeness: number
}

/**
 * The posts of the last 90 days that say nearly the same, likest first, newest first among equals, at most three.
 * @param fingerprint sealed with the key of the records
 * @param now milliseconds since the Unix epoch, UTC
 */
export function findNearCopies(
  records: readonly PostRecord[],
  fingerprint: readonly number[],
  now: number
): readonly NearCopy[] {
  return records
    .filter(
      (record) =>
        record.state === "confirmed" &&
        record.words >= MIN_WORDS &&
        record.intendedAt >= now - RECENT_MS
    )
    .map((record) => ({
      site: record.site,
      postedAt: record.intendedAt,
      likeness: likeness(fingerprint, record.fingerprint)
    }))
    .filter((copy) => copy.likeness >= MIN_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness || other.postedAt - one.postedAt)
    .slice(0, 3)
}
