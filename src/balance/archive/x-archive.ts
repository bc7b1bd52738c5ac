import { type ArchiveItem, LEFT_OUT, type LeftOut } from "~balance/archive/archive-item"
import type { ArchivePiece, ArchivePost } from "~balance/archive/archive-post"
import type { XNote } from "~balance/archive/read-x-note"
import { withoutAddressees, type XTweet } from "~balance/archive/read-x-tweet"

/** Parts of a thread follow each other within this time, in milliseconds; what comes later was posted by itself. */
const MAX_GAP_MS = 60 * 60_000

/** Characters from which a post may be the beginning of a long one, though nothing says so: X cuts near 280. */
const LONG = 200

/** Characters of a long post's beginning that have to be those of its tweet. */
const SAME_BEGINNING = 40

type WithId = Pick<XTweet, "id">

/** A version of an edited post; without its text where that was not known to be one when it was read. */
type Version = { readonly id: string } & Pick<XTweet, "postedAt" | "text">

/**
 * Puts X's tweets together: the last version of edited ones, long posts whole, threads as one post, answers to oneself
 * no replies. Reads every tweet twice: `survey` first, which keeps ids alone, then `take`.
 */
export class XArchive {
  readonly #surveyed = new Map<
    string,
    { readonly inReplyTo: string | null; readonly postedAt: number }
  >()
  /** Versions of edited posts, by the id of the first. */
  readonly #versions = new Map<string, Version[]>()
  /** The id of the last version, by those of earlier ones. */
  readonly #lastVersions = new Map<string, string>()
  readonly #earlierVersions = new Map<string, readonly Version[]>()
  readonly #notes = new Map<number, XNote[]>()
  readonly #sizes = new Map<string, number>()
  readonly #waiting = new Map<string, XTweet[]>()
  readonly #taken = new Set<string>()
  #ownUser: string | null = null
  #isSurveyed = false
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
    const { id, inReplyTo, postedAt, text, firstVersion, isEdited } = item.tweet
    if (this.#surveyed.has(id)) return
    this.#surveyed.set(id, { inReplyTo, postedAt })
    if (!isEdited || firstVersion === null) return
    const versions = this.#versions.get(firstVersion) ?? []
    versions.push({ id, postedAt, text })
    this.#versions.set(firstVersion, versions)
  }

  /** Second round. @returns posts that are complete, or why a tweet is left out */
  take(tweet: XTweet): readonly ArchivePost[] | LeftOut {
    this.#endSurvey()
    if (tweet.id !== null && this.#lastVersions.has(tweet.id)) return LEFT_OUT.edited
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

  #endSurvey(): void {
    if (this.#isSurveyed) return
    this.#isSurveyed = true
    for (const [first, versions] of this.#versions) this.#sortVersions(first, versions)
    for (const id of this.#surveyed.keys()) {
      const root = this.#rootOf(id)
      this.#sizes.set(root, (this.#sizes.get(root) ?? 0) + 1)
    }
  }

  /** The last version that there is stands for all. The first may not know that it was edited. */
  #sortVersions(first: string, versions: Version[]): void {
    const unaware = this.#surveyed.get(first)
    if (unaware && versions.every(({ id }) => id !== first))
      versions.push({ id: first, postedAt: unaware.postedAt, text: "" })
    const [last, ...earlier] = versions.sort((one, other) => compareIds(other, one))
    this.#earlierVersions.set(last!.id, earlier)
    for (const { id } of earlier) {
      this.#lastVersions.set(id, last!.id)
      this.#surveyed.delete(id)
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
      pieces: read.flatMap(({ tweet: { id, postedAt }, text }) =>
        id === null
          ? []
          : [
              ...(parts.length > 1 ? [pieceOf("part", { id, postedAt, text })] : []),
              ...(this.#earlierVersions.get(id) ?? []).map((one) => pieceOf("version", one))
            ]
      )
    }
  }

  #wholeText({ text, isCut, isReply, postedAt }: XTweet): {
    readonly text: string
    readonly isCut: boolean
  } {
    const beginning = text.slice(0, SAME_BEGINNING)
    const note = (this.#notes.get(secondOf(postedAt)) ?? [])
      .map((one) => (isReply ? withoutAddressees(one.text) : one.text))
      .find((whole) => whole.startsWith(beginning) && whole.length > text.length - SAME_BEGINNING)
    const isLong = isCut || text.length >= LONG
    if (note !== undefined && isLong) return { text: note, isCut: false }
    if (isCut) this.#cut += 1
    return { text, isCut }
  }
}

function pieceOf(type: ArchivePiece["type"], { id, ...rest }: Version): ArchivePiece {
  return { type, networkPostId: id, ...rest }
}

function secondOf(postedAt: number): number {
  return Math.floor(postedAt / 1000)
}

/** Ids grow with time; they are numbers of up to twenty digits. */
function compareIds({ id: one }: WithId, { id: other }: WithId): number {
  if (one === null || other === null || one === other) return 0
  return one.length - other.length || (one < other ? -1 : 1)
}
