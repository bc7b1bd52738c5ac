import type { ArchivePost } from "~balance/archive/archive-post"
import { archiveReader } from "~balance/archive/archive-reader"
import { archiveRecord } from "~balance/archive/archive-record"
import { ok, type Result } from "~result"
import type { PostRecord } from "~balance/record/post-record"
import { createJudge } from "~engine/judge"

/** How long one slice of work may block the page, in milliseconds: less than a frame. */
const SLICE_MS = 12

/** Posts found, and posts judged so far. */
export type ArchiveProgress = { readonly read: number; readonly judged: number }

/**
 * Reads and judges an archive of a network, piece by piece, while the page stays usable.
 * @returns one record a post; a failure when the file does not fit
 * @throws DOMException `AbortError` when the signal says so
 */
export async function readArchive(
  file: Blob,
  onProgress: (progress: ArchiveProgress) => void,
  signal: AbortSignal
): Promise<Result<readonly PostRecord[]>> {
  const read = await readPosts(file, signal)
  if (!read.ok) return read
  const posts = read.value
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
  return ok(records)
}

async function readPosts(file: Blob, signal: AbortSignal): Promise<Result<readonly ArchivePost[]>> {
  const reader = archiveReader()
  const decoder = new TextDecoder("utf-8")
  const source = file.stream().getReader()
  const posts: ArchivePost[] = []
  for (;;) {
    const { done, value } = await source.read()
    signal.throwIfAborted()
    const read = reader.push(decoder.decode(value, { stream: !done }))
    if (!read.ok) return read
    posts.push(...read.value)
    if (done) break
  }
  const last = reader.end()
  return last.ok ? ok([...posts, ...last.value]) : last
}
