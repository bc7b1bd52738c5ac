import { type ArchiveItem, LEFT_OUT, type LeftOut } from "~balance/archive/archive-item"
import type { ArchivePost } from "~balance/archive/archive-post"
import { fileReader } from "~balance/archive/file-reader"
import { type GivenFile, UnreadableFile } from "~balance/archive/given-file"
import { AnswerArchive } from "~balance/archive/answer-archive"
import { XArchive } from "~balance/archive/x-archive"
import { isPlausibleTime } from "~balance/record/plausible"
import { failed, type Failure, type Ok, ok, type Result } from "~result"

/** What is told while an archive is read. */
export type Reading =
  | { readonly type: "posts"; readonly posts: readonly ArchivePost[] }
  | { readonly type: "left-out"; readonly why: LeftOut; readonly count: number }
  /** The share 0\u20261 of all bytes that was read. */
  | { readonly type: "progress"; readonly read: number }

/** Why the files are refused, and which of them; null where the reason names it. */
export type RefusedFile = Failure & { readonly path: string | null }

/**
 * Reads the files of an archive, all of them, in the order that is needed whatever order they were given in. X\u2019s are read
 * twice, for a tweet is understood only beside the others.
 *
 * Yields what it finds; a file that does not fit ends it with a failure, and what was found before must be dropped.
 * @param now milliseconds since the Unix epoch, UTC: no post is of a later time
 */
export async function* readGiven(
  files: readonly GivenFile[],
  now: number
): AsyncGenerator<Result<Reading, RefusedFile>, void> {
  try {
    yield* readAll(files, now)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    // It names the file itself.
    yield failed(error.message, { path: null })
  }
}

async function* readAll(
  files: readonly GivenFile[],
  now: number
): AsyncGenerator<Result<Reading, RefusedFile>, void> {
  const x = new XArchive()
  const answers = new AnswerArchive()
  const total = Math.max(
    1,
    files.reduce((sum, { size }) => sum + size, 0)
  )
  for (const file of files) {
    // Files of posts that stand by themselves are not read to their end here.
    for await (const items of itemsOf(file)) {
      if (!items.ok) {
        yield items
        return
      }
      for (const item of items.value) {
        x.survey(item)
        if (item.type === "answer") answers.survey(item.answer)
      }
      if (items.value.some(({ type }) => type === "post")) break
    }
  }
  let read = 0
  const taken = new Set<string>()
  for (const file of files) {
    for await (const items of itemsOf(file)) {
      if (!items.ok) {
        yield items
        return
      }
      for (const reading of readingsOf(items.value, { x, answers, taken, now })) yield ok(reading)
      read += items.bytes
      yield ok({ type: "progress", read: Math.min(1, read / total) })
    }
  }
  if (x.cutPosts > 0) yield ok({ type: "left-out", why: LEFT_OUT.cut, count: x.cutPosts })
}

type Taking = {
  readonly x: XArchive
  readonly answers: AnswerArchive
  /** Posts that came already, by the network's own ids: a file may be given twice, in a ZIP and by itself. */
  readonly taken: Set<string>
  readonly now: number
}

function* readingsOf(
  items: readonly ArchiveItem[],
  { x, answers, taken, now }: Taking
): Iterable<Reading> {
  const posts: ArchivePost[] = []
  const leftOut = (why: LeftOut): Reading => ({ type: "left-out", why, count: 1 })
  for (const item of items) {
    if (item.type === "left-out") yield leftOut(item.why)
    const found = postsOf(item, { x, answers })
    if (typeof found === "string") {
      yield leftOut(found)
      continue
    }
    for (const post of found) {
      const { site, surface, networkPostId: id } = post
      const name = `${site} ${surface} ${id ?? ""}`
      if (id !== null && taken.has(name)) yield leftOut(LEFT_OUT.twice)
      else if (isPlausibleTime(site, post.postedAt, now)) posts.push(post)
      else yield leftOut(LEFT_OUT.noSuchDate)
      if (id !== null) taken.add(name)
    }
  }
  if (posts.length > 0) yield { type: "posts", posts }
}

function postsOf(
  item: ArchiveItem,
  { x, answers }: Pick<Taking, "x" | "answers">
): readonly ArchivePost[] | LeftOut {
  switch (item.type) {
    case "post":
      return [item.post]
    case "tweet":
      return x.take(item.tweet)
    case "answer":
      return answers.take(item.answer)
    case "note":
    case "left-out":
      return []
  }
}

const NO_POSTS =
  "None of its entries is a post with a date, so this is not the file that holds your posts. Give the ZIP as the network delivered it."

type Items = Result<readonly ArchiveItem[], RefusedFile> & { readonly bytes: number }

async function* itemsOf(file: GivenFile): AsyncGenerator<Items, void> {
  const reader = fileReader()
  const refused = ({ reason }: Failure): Items => ({
    ...failed(reason, { path: file.path }),
    bytes: 0
  })
  let entries = 0
  let leftOut = 0
  const counted = (items: Ok<readonly ArchiveItem[]>): Items => {
    entries += items.value.length
    leftOut += items.value.filter(({ type }) => type === "left-out").length
    return { ...items, bytes: 0 }
  }
  for await (const bytes of file.bytes()) {
    const items = reader.push(bytes)
    if (!items.ok) {
      yield refused(items.failure)
      return
    }
    yield { ...counted(items), bytes: bytes.length }
  }
  const last = reader.end()
  if (!last.ok) {
    yield refused(last.failure)
    return
  }
  yield counted(last)
  if (entries > 0 && entries === leftOut) yield refused({ reason: NO_POSTS })
}
