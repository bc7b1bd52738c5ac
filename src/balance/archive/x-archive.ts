import { type ArchiveItem, LEFT_OUT, type LeftOut } from "~balance/archive/archive-item"
import type { ArchivePiece, ArchivePost } from "~balance/archive/archive-post"
import type { XNote } from "~balance/archive/read-x-note"
import { withoutAddressees, type XTweet } from "~balance/archive/read-x-tweet"
import { compareIds, SelfThreads } from "~balance/archive/self-threads"

/** Characters from which a post may be the beginning of a long one, though nothing says so: X cuts near 280. */
const LONG = 200

/** Characters of a long post's beginning that have to be those of its tweet. */
const SAME_BEGINNING = 40

/** A version of an edited post; without its text where that was not known to be one when it was read. */
type Version = { readonly id: string } & Pick<XTweet, "postedAt" | "text">

/**
 * Puts X's tweets together: the last version of edited ones, long posts whole, threads as one post, answers to oneself
 * no replies. Reads every tweet twice: `survey` first, which keeps ids alone, then `take`.
 */
export class XArchive {
  readonly #threads = new SelfThreads<XTweet & { readonly id: string }>(
    (id) => this.#lastVersions.get(id) ?? id
  )
  /** Versions of edited posts, by the id of the first. */
  readonly #versions = new Map<string, Version[]>()
  /** The id of the last version, by those of earlier ones. */
  readonly #lastVersions = new Map<string, string>()
  readonly #earlierVersions = new Map<string, readonly Version[]>()
  readonly #notes = new Map<number, XNote[]>()
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
    if (!this.#threads.survey({ id, inReplyTo, postedAt })) return
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
    this.#noteOwnUser(tweet)
    const parts = this.#threads.take({ ...tweet, id: tweet.id })
    if (parts === null) return LEFT_OUT.twice
    return parts.length === 0 ? [] : [this.#postOf(parts)]
  }

  #endSurvey(): void {
    if (this.#isSurveyed) return
    this.#isSurveyed = true
    for (const [first, versions] of this.#versions) this.#sortVersions(first, versions)
  }

  /** The last version that there is stands for all. The first may not know that it was edited. */
  #sortVersions(first: string, versions: Version[]): void {
    const postedAt = this.#threads.timeOf(first)
    if (postedAt !== null && versions.every(({ id }) => id !== first))
      versions.push({ id: first, postedAt, text: "" })
    const [last, ...earlier] = versions.sort((one, other) => compareIds(other, one))
    this.#earlierVersions.set(last!.id, earlier)
    for (const { id } of earlier) {
      this.#lastVersions.set(id, last!.id)
      this.#threads.replace(id)
    }
  }

  #noteOwnUser({ inReplyTo, inReplyToUser }: XTweet): void {
    if (inReplyToUser !== null && this.#threads.parentOf(inReplyTo) !== null)
      this.#ownUser = inReplyToUser
  }

  #postOf(parts: readonly XTweet[]): ArchivePost {
    const [first] = parts as readonly [XTweet, ...XTweet[]]
    const toOneself =
      this.#threads.parentOf(first.inReplyTo) !== null ||
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
