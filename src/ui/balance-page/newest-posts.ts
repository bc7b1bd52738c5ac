import { archiveId } from "~balance/archive/archive-record"
import type { ArchivePost } from "~balance/archive/archive-post"
import type { ToJudge } from "~ui/balance-page/judges"

/** What may be held of an archive, in UTF-16 units of text: some 150,000 posts, 40 to 80 MB. */
const MAX_HELD = 40_000_000

/** What a post takes beside its text, in the same unit. */
const POST_ITSELF = 100

/**
 * The newest posts of an archive, as many as may be held at once. The others come in another round, for which the archive
 * is read again.
 */
export class NewestPosts {
  /** All posts that were offered. */
  count = 0
  #posts: ArchivePost[] = []
  #held = 0
  #from = -Infinity
  readonly #before: number
  readonly #maxHeld: number

  /** @param before only posts before this instant are held: milliseconds since the Unix epoch, UTC */
  constructor(before: number, maxHeld: number = MAX_HELD) {
    this.#before = before
    this.#maxHeld = maxHeld
  }

  /** The instant before which there are more; -Infinity where there are none. */
  get from(): number {
    return this.#from
  }

  add(post: ArchivePost): void {
    this.count += 1
    if (post.postedAt >= this.#before || post.postedAt < this.#from) return
    this.#posts.push(post)
    this.#held += sizeOf(post)
    if (this.#held > 2 * this.#maxHeld) this.#dropOldest()
  }

  /** Those that are held, newest first, with their twins numbered, which does not depend on the order of the archive. */
  take(): readonly ToJudge[] {
    this.#posts.sort(newestFirst)
    const twins = new Map<string, number>()
    return this.#posts.map((post) => {
      if (post.networkPostId !== null) return { post, twin: 0 }
      const id = archiveId(post, 0)
      const twin = twins.get(id) ?? 0
      twins.set(id, twin + 1)
      return { post, twin }
    })
  }

  /** Posts of one instant stay together, because their twins are counted. */
  #dropOldest(): void {
    this.#posts.sort(newestFirst)
    let held = 0
    const last = this.#posts.find((post) => (held += sizeOf(post)) > this.#maxHeld)
    this.#from = last?.postedAt ?? this.#from
    this.#posts = this.#posts.filter(({ postedAt }) => postedAt >= this.#from)
    this.#held = this.#posts.reduce((sum, post) => sum + sizeOf(post), 0)
  }
}

function sizeOf({ text, pieces }: ArchivePost): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, text.length + POST_ITSELF)
}

function newestFirst(one: ArchivePost, other: ArchivePost): number {
  return other.postedAt - one.postedAt || (one.text < other.text ? -1 : 1)
}
