import { type ArchivedPost, readArchivedPost } from "~balance/record/archived-post"
import type { Replies, Request } from "~messaging/messages"
import { all, failed, ok, type Result } from "~result"
import { CELLS } from "~store/cells"
import type { History } from "~store/history"

/** Least time between two times that pages read the history anew while an archive comes in, in milliseconds. */
const TELL_EVERY_MS = 3000

/** Begins an import, or goes on with one of the same file that was stopped or cut off. */
export async function beginImport({
  name,
  bytes,
  posts
}: Request<"import.begin">): Promise<Result<Replies["import.begin"]>> {
  const earlier = await CELLS.unfinishedImport.get()
  const isSame = earlier?.name === name && earlier.bytes === bytes && earlier.posts === posts
  const { done, downTo } = isSame ? earlier : { done: 0, downTo: null }
  const id = crypto.randomUUID()
  await CELLS.unfinishedImport.set({
    ...{ id, name, bytes, posts, done, downTo },
    ...{ toldAt: 0, isStopped: false }
  })
  return ok({ id, downTo })
}

/** Writes posts of an archive at once. @param now milliseconds since the Unix epoch, UTC */
export async function addArchived(
  { id, posts, done, downTo }: Request<"import.add">,
  history: History,
  now: number
): Promise<Result<Replies["import.add"]>> {
  const underWay = await CELLS.unfinishedImport.get()
  if (underWay?.id !== id)
    return failed("The history was erased or another import began, so this one ended.")
  const { keepText } = await CELLS.settings.get()
  const read = all(posts.map((post) => readPost(post, keepText)))
  if (!read.ok) return read
  const isQuiet = now - underWay.toldAt < TELL_EVERY_MS
  const merged = await history.mergeArchive(read.value, isQuiet)
  if (!merged.ok) return merged
  await CELLS.unfinishedImport.set({
    ...{ ...underWay, done, downTo },
    toldAt: isQuiet ? underWay.toldAt : now
  })
  return merged
}

/** The import is complete, or was stopped: then the same file goes on where it was. */
export async function endImport(
  { id, isStopped }: Request<"import.end">,
  history: History
): Promise<Result<undefined>> {
  const underWay = await CELLS.unfinishedImport.get()
  if (underWay?.id !== id) return ok()
  if (isStopped) await CELLS.unfinishedImport.set({ ...underWay, isStopped })
  else await CELLS.unfinishedImport.remove()
  await history.announce()
  return ok()
}

function readPost(sent: unknown, keepText: boolean): Result<ArchivedPost> {
  const post = readArchivedPost(sent)
  if (!post.ok) return post
  const { record } = post.value
  return ok({ ...post.value, record: keepText ? record : { ...record, text: null } })
}
