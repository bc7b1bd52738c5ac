import { likeness } from "~balance/copies/likeness"
import type { PostRecord } from "~balance/record/post-record"

/** Largest difference between the times of one post in the history and in a network's archive, in milliseconds: five minutes. */
export const SAME_POST_MS = 5 * 60_000

/** Likeness from which two records so near in time are one post; links are rewritten by the networks, little else is. */
export const SAME_POST_LIKENESS = 0.8

/** The outcome of a merge. */
export type MergeResult = {
  /** Records to write: new ones, and known ones that the incoming file knows more about. */
  readonly write: readonly PostRecord[]
  readonly added: number
  readonly known: number
}

/**
 * Merges incoming records into existing ones. A post is recognised by its id, or by its network, time and likeness
 * (one was seen being posted, the other comes from an archive). Known posts stay as they are, except that a correction or
 * a confirmation that only the incoming one has is adopted. Importing twice adds nothing the second time.
 */
export function mergeRecords(
  existing: readonly PostRecord[],
  incoming: readonly PostRecord[]
): MergeResult {
  const byId = new Map(existing.map((record) => [record.id, record]))
  const bySite = new Map<string, PostRecord[]>()
  for (const record of existing) push(bySite, record)
  for (const records of bySite.values()) records.sort((a, b) => a.intendedAt - b.intendedAt)
  const write: PostRecord[] = []
  let added = 0
  for (const record of incoming) {
    const same = byId.get(record.id) ?? findSame(bySite.get(record.site) ?? [], record)
    if (!same) {
      added += 1
      write.push(record)
      byId.set(record.id, record)
      continue
    }
    const better = enrich(same, record)
    if (better !== same) {
      write.push(better)
      byId.set(same.id, better)
    }
  }
  return { write, added, known: incoming.length - added }
}

function push(bySite: Map<string, PostRecord[]>, record: PostRecord): void {
  const list = bySite.get(record.site)
  if (list) list.push(record)
  else bySite.set(record.site, [record])
}

function findSame(sorted: readonly PostRecord[], record: PostRecord): PostRecord | undefined {
  for (let at = firstFrom(sorted, record.intendedAt - SAME_POST_MS); at < sorted.length; at += 1) {
    const other = sorted[at]!
    if (other.intendedAt > record.intendedAt + SAME_POST_MS) return undefined
    // Two records of one archive are two posts, however similar.
    if (other.origin === record.origin) continue
    if (likeness(other.fingerprint, record.fingerprint) >= SAME_POST_LIKENESS) return other
  }
  return undefined
}

function firstFrom(sorted: readonly PostRecord[], at: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]!.intendedAt < at) low = middle + 1
    else high = middle
  }
  return low
}

function enrich(known: PostRecord, incoming: PostRecord): PostRecord {
  const correctedKind = known.correctedKind ?? incoming.correctedKind
  const confirms = known.state === "unconfirmed" && incoming.state === "confirmed"
  if (correctedKind === known.correctedKind && !confirms) return known
  return {
    ...known,
    correctedKind,
    ...(confirms ? { state: "confirmed", confirmedAt: incoming.confirmedAt } : {})
  }
}
