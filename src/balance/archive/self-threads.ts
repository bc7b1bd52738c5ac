/** Parts of a thread follow each other within this time, in milliseconds; what comes later was posted by itself. */
const MAX_GAP_MS = 60 * 60_000

/** A post of an archive that may answer another of it. */
export type Surveyed = {
  readonly id: string
  /** The id of the post that it answers; null where that is none, or somebody else's. */
  readonly inReplyTo: string | null
  /** Milliseconds since the Unix epoch, UTC. */
  readonly postedAt: number
}

/**
 * Puts the parts of threads together: who answers themselves soon goes on with what they said. Every post is shown twice:
 * to `survey` first, which keeps ids alone, then to `take`, in any order.
 */
export class SelfThreads<T extends Pick<Surveyed, "id" | "postedAt">> {
  readonly #surveyed = new Map<string, Omit<Surveyed, "id">>()
  readonly #sizes = new Map<string, number>()
  readonly #waiting = new Map<string, T[]>()
  readonly #taken = new Set<string>()
  readonly #latest: (id: string) => string
  #isSurveyed = false

  /** @param latest the id that stands for another's by now: that of an edited post's last version */
  constructor(latest: (id: string) => string = (id) => id) {
    this.#latest = latest
  }

  /** First round. @returns false for one that came already */
  survey({ id, inReplyTo, postedAt }: Surveyed): boolean {
    if (this.#surveyed.has(id)) return false
    this.#surveyed.set(id, { inReplyTo, postedAt })
    return true
  }

  /** When a post went out, by what was surveyed. */
  timeOf(id: string): number | null {
    return this.#surveyed.get(id)?.postedAt ?? null
  }

  /** Another post stands for this one. Between the rounds. */
  replace(id: string): void {
    this.#surveyed.delete(id)
  }

  /** The post of this archive that is answered; null for somebody else's. */
  parentOf(inReplyTo: string | null): string | null {
    if (inReplyTo === null) return null
    const id = this.#latest(inReplyTo)
    return this.#surveyed.has(id) ? id : null
  }

  /** Second round. @returns all parts of a thread with its last one, by time; none before; null for a post that came already */
  take(part: T): readonly T[] | null {
    this.#measure()
    if (this.#taken.has(part.id)) return null
    this.#taken.add(part.id)
    const root = this.#rootOf(part.id)
    const parts = [...(this.#waiting.get(root) ?? []), part]
    if (parts.length < (this.#sizes.get(root) ?? 1)) {
      this.#waiting.set(root, parts)
      return []
    }
    this.#waiting.delete(root)
    return parts.sort((one, other) => one.postedAt - other.postedAt || compareIds(one, other))
  }

  #measure(): void {
    if (this.#isSurveyed) return
    this.#isSurveyed = true
    for (const id of this.#surveyed.keys()) {
      const root = this.#rootOf(id)
      this.#sizes.set(root, (this.#sizes.get(root) ?? 0) + 1)
    }
  }

  /** The first part of a thread; a post by itself is its own. */
  #rootOf(id: string): string {
    const seen = new Set<string>()
    for (let root = id; ;) {
      const at = this.#surveyed.get(root)
      const parentId = this.parentOf(at?.inReplyTo ?? null)
      const parent = parentId === null ? undefined : this.#surveyed.get(parentId)
      if (!at || !parent || seen.has(root) || at.postedAt - parent.postedAt > MAX_GAP_MS)
        return root
      seen.add(root)
      root = parentId!
    }
  }
}

/** Ids grow with time, and in length. */
export function compareIds(
  { id: one }: { readonly id: string | null },
  { id: other }: { readonly id: string | null }
): number {
  if (one === null || other === null || one === other) return 0
  return one.length - other.length || (one < other ? -1 : 1)
}
