import { type Answer, LEFT_OUT, type LeftOut } from "~balance/archive/archive-item"
import type { ArchivePiece, ArchivePost } from "~balance/archive/archive-post"
import { SelfThreads } from "~balance/archive/self-threads"
import type { NetworkId } from "~networks/index"

type Part = { readonly id: string; readonly postedAt: number; readonly post: ArchivePost }

/** Puts the threads of Bluesky and Mastodon together. Reads every post twice, as {@link SelfThreads} does. */
export class AnswerArchive {
  readonly #threads = new Map<NetworkId, SelfThreads<Part>>()

  /** First round, over all files in any order. */
  survey({ post, inReplyTo }: Answer): void {
    const { site, networkPostId: id, postedAt } = post
    if (id !== null) this.#threadsOf(site).survey({ id, inReplyTo, postedAt })
  }

  /** Second round. @returns posts that are complete, or why this one is left out */
  take({ post }: Answer): readonly ArchivePost[] | LeftOut {
    const { site, networkPostId: id, postedAt } = post
    if (id === null) return [post]
    const parts = this.#threadsOf(site).take({ id, postedAt, post })
    if (parts === null) return LEFT_OUT.twice
    return parts.length === 0 ? [] : [joined(parts.map((part) => part.post))]
  }

  #threadsOf(site: NetworkId): SelfThreads<Part> {
    const threads = this.#threads.get(site) ?? new SelfThreads<Part>()
    this.#threads.set(site, threads)
    return threads
  }
}

function joined(parts: readonly ArchivePost[]): ArchivePost {
  const [first] = parts as readonly [ArchivePost, ...ArchivePost[]]
  if (parts.length === 1) return first
  return {
    ...first,
    text: parts
      .map(({ text }) => text)
      .filter((text) => text !== "")
      .join("\n\n"),
    parts: parts.length,
    pieces: parts.flatMap(partOf)
  }
}

/** A part as its compose box may have been recorded: without what stands over it. */
function partOf({ networkPostId, postedAt, text, pieces }: ArchivePost): readonly ArchivePiece[] {
  if (networkPostId === null) return []
  return [{ type: "part", networkPostId, postedAt, text: pieces[0]?.text ?? text }]
}
