import { type ArchiveItem, LEFT_OUT, type LeftOut } from "~balance/archive/archive-item"
import type { ArchivePiece, ArchivePost } from "~balance/archive/archive-post"
import type { XNote } from "~balance/archive/read-x-note"
import type { XTweet } from "~balance/archive/read-x-tweet"

/** Parts of a thread follow each other within this time, in milliseconds; what comes later was posted by itself. */
const MAX_GAP_MS = 60 * 60_000

/** Characters of a long post's beginning that have to be those of its tweet. */
const SAME_BEGINNING = 40

/**
 * Puts X's tweets together: the last version of edited ones, long posts whole, threads as one post, answers to oneself
 * no replies. Reads every tweet twice: `survey` first, which keeps ids alone, then `take`.
 */
export class XArchive {
  readonly #surveyed = new Map<
    string,
    { readonly inReplyTo: string | null; readonly postedAt: number }
  >()
  readonly #lastVersions = new Map<string, string>()
  readonly #versions = new Map<string, XTweet[]>()
  readonly #notes = new Map<number, XNote[]>()
  readonly #sizes = new Map<string, number>()
  readonly #waiting = new Map<string, XTweet[]>()
  readonly #taken = new Set<string>()
  #ownUser: string | null = null
  #isCounted = false
  #cut = 0

  /** Long posts of which only the beginning is known, because `note-tweet.js` was not given. */
  get cutPosts(): number {
    return this.#cut
  }

  /** First round, over all files in any order. */
  survey(item: ArchiveItem): void {
    if (item.type === "note") {
      const { note } = item
      const ofSecond = this.#notes.get(secondOf(note.postedAt))
      if (ofSecond) ofSecond.push(note)
      else this.#notes.set(secondOf(note.postedAt), [note])
    }
    if (item.type !== "tweet" || item.tweet.id === null) return
    const { id, inReplyTo, postedAt, supersededBy } = item.tweet
    if (supersededBy === null) {
      this.#surveyed.set(id, { inReplyTo, postedAt })
      return
    }
    this.#lastVersions.set(id, supersededBy)
    const versions = this.#versions.get(supersededBy) ?? []
    if (versions.every((one) => one.id !== id)) versions.push(item.tweet)
    this.#versions.set(supersededBy, versions)
  }

  /** Second round. @returns posts that are complete, or why a tweet is left out */
  take(tweet: XTweet): readonly ArchivePost[] | LeftOut {
    this.#countParts()
    if (tweet.supersededBy !== null && this.#surveyed.has(tweet.supersededBy))
      return LEFT_OUT.edited
    if (tweet.id === null) return [this.#postOf([tweet])]
    if (this.#taken.has(tweet.id)) return LEFT_OUT.twice
    this.#taken.add(tweet.id)
    this.#noteOwnUser(tweet)
    const root = this.#rootOf(tweet.id)
    const size = this.#sizes.get(root) ?? 1
    if (size === 1) return [this.#postOf([tweet])]
    const parts = this.#waiting.get(root) ?? []
    parts.push(tweet)
    this.#waiting.set(root, parts)
    if (parts.length < size) return []
    this.#waiting.delete(root)
    return [
      this.#postOf(
        parts.sort((one, other) => one.postedAt - other.postedAt || compareIds(one, other))
      )
    ]
  }

  #countParts(): void {
    if (this.#isCounted) return
    this.#isCounted = true
    for (const id of this.#surveyed.keys()) {
      const root = this.#rootOf(id)
      this.#sizes.set(root, (this.#sizes.get(root) ?? 0) + 1)
    }
  }

  /** The first part of a thread; a tweet by itself is its own. */
  #rootOf(id: string): string {
    const seen = new Set<string>()
    for (let root = id; ;) {
      const at = this.#surveyed.get(root)
      const parentId = this.#parentOf(at?.inReplyTo ?? null)
      const parent = parentId === null ? undefined : this.#surveyed.get(parentId)
      if (!at || !parent || seen.has(root) || at.postedAt - parent.postedAt > MAX_GAP_MS)
        return root
      seen.add(root)
      root = parentId!
    }
  }

  /** The tweet of this archive that is answered, in its last version; null for somebody else's. */
  #parentOf(inReplyTo: string | null): string | null {
    if (inReplyTo === null) return null
    const id = this.#lastVersions.get(inReplyTo) ?? inReplyTo
    return this.#surveyed.has(id) ? id : null
  }

  #noteOwnUser({ inReplyTo, inReplyToUser }: XTweet): void {
    if (inReplyToUser !== null && this.#parentOf(inReplyTo) !== null) this.#ownUser = inReplyToUser
  }

  #postOf(parts: readonly XTweet[]): ArchivePost {
    const [first] = parts as readonly [XTweet, ...XTweet[]]
    const toOneself =
      this.#parentOf(first.inReplyTo) !== null ||
      (first.inReplyToUser !== null && first.inReplyToUser === this.#ownUser)
    const read = parts.map((tweet) => ({ tweet, ...this.#wholeText(tweet) }))
    return {
      site: "x",
      surface: first.isReply && !toOneself ? "reply" : "post",
      text: read
        .map(({ text }) => text)
        .filter((text) => text !== "")
        .join("\n\n"),
      postedAt: first.postedAt,
      networkPostId: first.id,
      parts: parts.length,
      isCut: read.some(({ isCut }) => isCut),
      pieces: read.flatMap(({ tweet, text }) => [
        ...(parts.length > 1 ? pieceOf("part", tweet, text) : []),
        ...(this.#versions.get(tweet.id ?? "") ?? []).flatMap((version) =>
          pieceOf("version", version, version.text)
        )
      ])
    }
  }

  #wholeText({ text, isCut, postedAt }: XTweet): {
    readonly text: string
    readonly isCut: boolean
  } {
    const notes = this.#notes.get(secondOf(postedAt)) ?? []
    const beginning = text.slice(0, SAME_BEGINNING)
    const note = notes.find(
      (one) => one.text.startsWith(beginning) && one.text.length > text.length - SAME_BEGINNING
    )
    if (note && (isCut || note.text.length > text.length)) return { text: note.text, isCut: false }
    if (isCut) this.#cut += 1
    return { text, isCut }
  }
}

function pieceOf(type: ArchivePiece["type"], tweet: XTweet, text: string): readonly ArchivePiece[] {
  return tweet.id === null
    ? []
    : [{ type, networkPostId: tweet.id, text, postedAt: tweet.postedAt }]
}

function secondOf(postedAt: number): number {
  return Math.floor(postedAt / 1000)
}

/** Ids grow with time; they are numbers of up to twenty digits. */
function compareIds({ id: one }: XTweet, { id: other }: XTweet): number {
  if (one === null || other === null) return 0
  return one.length - other.length || (one < other ? -1 : 1)
}
