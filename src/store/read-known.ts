import { SAME_POST_MS } from "~balance/history/merge-records"
import { type PostRecord, type ReadRecords, readRecords } from "~balance/record/post-record"
import { CELLS } from "~store/cells"
import type { Records } from "~store/records"

/** Incoming records for which it is quicker to read all that is there than to ask for each. */
const MANY = 500

/**
 * Stored records that may be one of the incoming posts.
 * @param times when they and what belongs to them went out @param ids of the incoming posts
 */
export async function readKnown(
  records: Records,
  times: readonly Pick<PostRecord, "intendedAt">[],
  ids: readonly string[]
): Promise<ReadRecords> {
  if (ids.length > MANY) {
    return readRecords([...(await records.all()), ...(await CELLS.heldRecords.get())])
  }
  const first = times.reduce((least, { intendedAt }) => Math.min(least, intendedAt), Infinity)
  const last = times.reduce((most, { intendedAt }) => Math.max(most, intendedAt), -Infinity)
  const near = await records.between(first - SAME_POST_MS, last + SAME_POST_MS)
  // A record with the same id may stand at another time, where somebody changed the file.
  const seen = new Set(near.map(idOf))
  const same = await records.some(ids.filter((id) => !seen.has(id)))
  return readRecords([...near, ...same, ...(await CELLS.heldRecords.get())])
}

/** The id of anything stored, whatever else it is; null where it has none. */
export function idOf(stored: unknown): string | null {
  const id = (stored as { readonly id?: unknown } | null)?.id
  return typeof id === "string" ? id : null
}
