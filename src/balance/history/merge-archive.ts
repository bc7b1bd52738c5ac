import { likeness } from "~balance/copies/likeness"
import { SAME_POST_LIKENESS, SAME_POST_MS } from "~balance/history/merge-records"
import type { ArchivedPost } from "~balance/record/archived-post"
import type { PostRecord } from "~balance/record/post-record"

/**
 * Share of the likeness that a part of a text has with the whole of it, from which it is taken for that part: fingerprints
 * estimate likeness with an error of at most 0.067.
 */
const SAME_BEGINNING_SHARE = 0.7

/** Posts without a word to compare (a link, a picture) are one if they went out within this time, in milliseconds. */
const SAME_WORDLESS_MS = 60_000

/** The outcome of a merge. */
export type ArchiveMerge = {
  readonly write: readonly PostRecord[]
  /** Ids of records that have become a part of another. */
  readonly remove: readonly string[]
  readonly added: number
  readonly known: number
  /** How many of the known are now of another kind. */
  readonly changed: number
}

/**
 * Merges posts of an archive into existing records, all with fingerprints sealed by one key.
 *
 * A post is known by the network's own id; where one of the two has none, by its id here, or, seen while it was posted, by
 * network, time and likeness: the whole of it, an earlier version, or each part of a thread. What was imported before is
 * judged anew, and keeps the person's correction; what was seen stays as it was judged then.
 */
export function mergeArchive(
  existing: readonly PostRecord[],
  incoming: readonly ArchivedPost[]
): ArchiveMerge {
  return new Merging(existing).merge(incoming)
}

class Merging {
  readonly #byId: Map<string, PostRecord>
  readonly #byNetworkId = new Map<string, PostRecord>()
  /** Seen while posting and not yet found in an archive, by network and minute. */
  readonly #seen = new Map<string, PostRecord[]>()
  readonly #write = new Map<string, PostRecord>()
  readonly #remove = new Set<string>()
  #added = 0
  #known = 0
  #changed = 0

  constructor(existing: readonly PostRecord[]) {
    this.#byId = new Map(existing.map((record) => [record.id, record]))
    for (const record of existing) {
      if (record.networkPostId !== null) this.#byNetworkId.set(networkKey(record), record)
      else if (record.origin === "seen") pushTo(this.#seen, minuteKey(record), record)
    }
  }

  merge(incoming: readonly ArchivedPost[]): ArchiveMerge {
    for (const post of incoming) this.#take(post)
    return {
      write: [...this.#write.values()],
      remove: [...this.#remove],
      ...{ added: this.#added, known: this.#known, changed: this.#changed }
    }
  }

  #take(post: ArchivedPost): void {
    const { record } = post
    const pieces = this.#importedPieces(post)
    const same =
      this.#byNetworkId.get(networkKey(record)) ??
      this.#sameId(record) ??
      pieces[0] ??
      this.#claimSeen(post)
    for (const piece of pieces) if (piece !== same) this.#drop(piece)
    if (same) this.#keep(same, post)
    else if (this.#hasSeenParts(post)) this.#known += 1
    else {
      this.#added += 1
      this.#put(record)
    }
  }

  /** Imported by its time alone, by an earlier Softsell too. */
  #sameId({ id, networkPostId }: PostRecord): PostRecord | undefined {
    const found = this.#byId.get(id)
    const isOther =
      found?.networkPostId != null &&
      networkPostId !== null &&
      found.networkPostId !== networkPostId
    return isOther ? undefined : found
  }

  /** Records of an earlier import that are a piece of this post. */
  #importedPieces({ record, pieces }: ArchivedPost): readonly PostRecord[] {
    return pieces
      .filter(({ networkPostId }) => networkPostId !== record.networkPostId)
      .map(({ networkPostId }) => this.#byNetworkId.get(`${record.site} ${networkPostId}`))
      .filter((found) => found?.origin === "imported")
      .filter((found) => found !== undefined)
  }

  /** What was seen while it was posted. Each serves once: two posts of the same words are two. */
  #claimSeen({ record, isCut, pieces }: ArchivedPost): PostRecord | undefined {
    const versions = pieces.filter(({ type }) => type === "version")
    const isSame = (seen: PostRecord): boolean =>
      isSamePost(seen, record, isCut) ||
      versions.some((version) => isSamePost(seen, { ...record, ...version }, false))
    for (const { intendedAt } of [record, ...versions]) {
      const found = this.#seenAround(record.site, intendedAt).find(isSame)
      if (found) return found
    }
    return undefined
  }

  /** A thread that was written part by part: each was seen for itself. Most of them suffice. */
  #hasSeenParts({ record, pieces }: ArchivedPost): boolean {
    const parts = pieces.filter(({ type }) => type === "part")
    const found = parts.flatMap((part) => {
      const as = { ...record, ...part }
      return (
        this.#seenAround(record.site, part.intendedAt).find((seen) =>
          isSamePost(seen, as, false)
        ) ?? []
      )
    })
    return parts.length > 0 && found.length * 2 > parts.length
  }

  #seenAround(site: PostRecord["site"], at: number): readonly PostRecord[] {
    const minutes = Array.from(
      { length: (2 * SAME_POST_MS) / 60_000 + 1 },
      (_, step) => at - SAME_POST_MS + step * 60_000
    )
    return minutes
      .flatMap((intendedAt) => this.#seen.get(minuteKey({ site, intendedAt })) ?? [])
      .filter(({ id }) => this.#byId.get(id)?.networkPostId === null)
      .sort((one, other) => Math.abs(one.intendedAt - at) - Math.abs(other.intendedAt - at))
  }

  #keep(known: PostRecord, { record, isCut }: ArchivedPost): void {
    this.#known += 1
    const isShorter = isCut && record.words < known.words
    const kept =
      known.origin === "seen" || isShorter ? confirmed(known, record) : judgedAnew(known, record)
    if (JSON.stringify(kept) === JSON.stringify(known)) return
    if (known.correctedKind === null && kept.kind !== known.kind) this.#changed += 1
    this.#put(kept)
  }

  #put(record: PostRecord): void {
    this.#write.set(record.id, record)
    this.#byId.set(record.id, record)
    if (record.networkPostId !== null) this.#byNetworkId.set(networkKey(record), record)
  }

  #drop(piece: PostRecord): void {
    this.#remove.add(piece.id)
    this.#write.delete(piece.id)
    this.#byId.delete(piece.id)
    this.#byNetworkId.delete(networkKey(piece))
  }
}

/** What was seen, with what the archive adds: its id there, and that it did go out. */
function confirmed(known: PostRecord, { networkPostId, confirmedAt }: PostRecord): PostRecord {
  return {
    ...known,
    networkPostId: known.networkPostId ?? networkPostId,
    ...(known.state === "unconfirmed" ? { state: "confirmed", confirmedAt } : {})
  }
}

/** What the archive and today's Softsell say, under the id and with the correction that it had. */
function judgedAnew(known: PostRecord, record: PostRecord): PostRecord {
  const { id, correctedKind, suggestionUsed, networkPostId } = known
  return {
    ...known,
    ...record,
    ...{ id, correctedKind, suggestionUsed },
    networkPostId: record.networkPostId ?? networkPostId
  }
}

type Words = Pick<PostRecord, "intendedAt" | "words" | "fingerprint">

function isSamePost(seen: Words, other: Words, isCut: boolean): boolean {
  const apart = Math.abs(seen.intendedAt - other.intendedAt)
  if (apart > SAME_POST_MS) return false
  if (seen.fingerprint.length === 0 || other.fingerprint.length === 0)
    return seen.fingerprint.length === other.fingerprint.length && apart <= SAME_WORDLESS_MS
  const found = likeness(seen.fingerprint, other.fingerprint)
  if (found >= SAME_POST_LIKENESS) return true
  if (!isCut || other.words > seen.words) return false
  // Of the word pairs in the whole text the beginning has so many, and all of them.
  return (
    found >= (SAME_BEGINNING_SHARE * Math.max(1, other.words - 1)) / Math.max(1, seen.words - 1)
  )
}

function networkKey({ site, networkPostId }: Pick<PostRecord, "site" | "networkPostId">): string {
  return `${site} ${networkPostId ?? ""}`
}

function minuteKey({ site, intendedAt }: Pick<PostRecord, "site" | "intendedAt">): string {
  return `${site} ${Math.floor(intendedAt / 60_000)}`
}

function pushTo<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
