import { type NamedBlob, openGiven } from "~archive-files/open-given"
import type { ArchivePost } from "~balance/archive/archive-post"
import { archiveRecord } from "~balance/archive/archive-record"
import { readGiven } from "~balance/archive/read-given"
import { failed, ok, type Result } from "~result"
import type { PostRecord } from "~balance/record/post-record"
import { createJudge } from "~engine/judge"

/** How long one slice of work may block the page, in milliseconds: less than a frame. */
const SLICE_MS = 12

/** Posts found, and posts judged so far. */
export type ArchiveProgress = { readonly read: number; readonly judged: number }

/** An archive that was read. */
export type ReadArchive = {
  /** One a post. */
  readonly records: readonly PostRecord[]
  /** How many entries were left out, by the reason. */
  readonly leftOut: ReadonlyMap<string, number>
}

/**
 * Reads and judges the archive of a network, piece by piece, while the page stays usable.
 * @param given its ZIPs or files
 * @returns a failure that names the file, when one does not fit
 * @throws DOMException `AbortError` when the signal says so
 */
export async function readArchive(
  given: readonly NamedBlob[],
  onProgress: (progress: ArchiveProgress) => void,
  signal: AbortSignal
): Promise<Result<ReadArchive>> {
  const found = await readPosts(given, onProgress, signal)
  if (!found.ok) return found
  const { posts, leftOut } = found.value
  const judge = createJudge()
  const twins = new Map<string, number>()
  const records: PostRecord[] = []
  let sliceBegan = performance.now()
  for (const post of posts) {
    const { site, surface, text } = post
    const judgement = text.trim() === "" ? null : judge.judge({ site, surface, text })
    const offset = -new Date(post.postedAt).getTimezoneOffset()
    const first = archiveRecord(post, judgement, offset, 0)
    const before = twins.get(first.id) ?? 0
    twins.set(first.id, before + 1)
    records.push(before === 0 ? first : archiveRecord(post, judgement, offset, before))
    if (performance.now() - sliceBegan > SLICE_MS) {
      onProgress({ read: posts.length, judged: records.length })
      await new Promise((resolve) => setTimeout(resolve, 0))
      signal.throwIfAborted()
      sliceBegan = performance.now()
    }
  }
  return ok({ records, leftOut })
}

async function readPosts(
  given: readonly NamedBlob[],
  onProgress: (progress: ArchiveProgress) => void,
  signal: AbortSignal
): Promise<Result<Found>> {
  const files = await openGiven(given)
  if (!files.ok) return files
  const posts: ArchivePost[] = []
  const leftOut = new Map<string, number>()
  const count = (why: string, more: number) => leftOut.set(why, (leftOut.get(why) ?? 0) + more)
  for await (const reading of readGiven(files.value)) {
    signal.throwIfAborted()
    if (!reading.ok) return failed(`${reading.failure.path}: ${reading.failure.reason}`)
    const { value } = reading
    if (value.type === "posts") posts.push(...value.posts)
    else if (value.type === "progress") onProgress({ read: posts.length, judged: 0 })
    else if (value.type === "left-out") count(value.why, 1)
    else count("end of a long post (give note-tweet.js or the whole ZIP)", value.count)
  }
  return ok({ posts, leftOut })
}

type Found = {
  readonly posts: readonly ArchivePost[]
  readonly leftOut: ReadonlyMap<string, number>
}
