import type { NamedBlob } from "~archive-files/open-given"
import { readArchive } from "~archive-files/read-archive"
import { send } from "~messaging/send"
import type { ArchivedPost } from "~balance/record/archived-post"
import { ok, type Result } from "~result"
import { type Judges, startJudges } from "~ui/balance-page/judges"
import { NewestPosts } from "~ui/balance-page/newest-posts"

/** Posts that a worker gets at once: a tenth of a second's work. */
const BATCH = 20

/** Batches that are judged or wait for it while earlier ones are written. */
const AHEAD = 40

/** Posts that are written in one step, and how long the first of them waits at most, in milliseconds. */
const WRITTEN_AT_ONCE = 500
const WRITTEN_WITHIN_MS = 1000

/** How far an import has come. */
export type ImportProgress =
  /** Share 0\u20261 of the files that was read, and the posts found in it. */
  | { readonly step: "reading"; readonly read: number; readonly posts: number }
  /** Posts that are in the history, of all. */
  | { readonly step: "judging"; readonly done: number; readonly posts: number }

/** What came of an import. */
export type ImportResult = {
  readonly added: number
  readonly known: number
  /** How many of the known are now of another kind. */
  readonly changed: number
  /** How many entries of an archive were left out, by the reason. */
  readonly leftOut: ReadonlyMap<string, number>
  /** Why it ended before all was in: the person's wish, or a sentence; null where all is in. */
  readonly endedEarly: "stopped" | { readonly reason: string } | null
}

/** What an import works with. */
export type ImportWork = {
  readonly onProgress: (progress: ImportProgress) => void
  /** Stops it at once; what is in stays. */
  readonly signal: AbortSignal
}

/**
 * Brings in the archive of a network. All of it is read and checked first; then its posts are judged by workers, newest
 * first, and written as they come. What was stopped or cut off goes on where it was when the same files are given again.
 * @param given its ZIPs or files
 * @returns a failure where it does not fit; nothing was changed then
 * @throws DOMException `AbortError` when it was stopped before the first post was written
 */
export async function importArchive(
  given: readonly NamedBlob[],
  name: string,
  work: ImportWork
): Promise<Result<ImportResult>> {
  const now = Date.now()
  const leftOut = new Map<string, number>()
  const first = await readRound(given, { before: Infinity, now, leftOut }, work)
  if (!first.ok) return first
  const bytes = given.reduce((sum, { blob }) => sum + blob.size, 0)
  const { count: posts } = first.value
  const begun = await send("import.begin", { name, bytes, posts })
  if (!begun.ok) return begun
  const writing = new Writing(begun.value, posts, work)
  const judges = startJudges()
  let endedEarly: ImportResult["endedEarly"] = null
  try {
    for (let round = first.value; ;) {
      const failure = await writing.take(round, judges)
      if (failure !== null) endedEarly = { reason: failure }
      if (failure !== null || round.from === -Infinity) break
      const next = await readRound(given, { before: round.from, now, leftOut: new Map() }, work)
      if (!next.ok) return next
      round = next.value
    }
  } catch (error) {
    if (!work.signal.aborted && !(error instanceof Error)) throw error
    endedEarly = work.signal.aborted ? "stopped" : { reason: (error as Error).message }
  } finally {
    judges.stop()
  }
  await writing.end(endedEarly !== null)
  return ok({ ...writing.written, leftOut, endedEarly })
}

type Round = {
  readonly before: number
  readonly now: number
  readonly leftOut: Map<string, number>
}

async function readRound(
  given: readonly NamedBlob[],
  { before, now, leftOut }: Round,
  { onProgress, signal }: ImportWork
): Promise<Result<NewestPosts>> {
  const found = new NewestPosts(before)
  for await (const reading of readArchive(given, now)) {
    signal.throwIfAborted()
    if (!reading.ok) return reading
    const { value } = reading
    if (value.type === "posts") for (const post of value.posts) found.add(post)
    else if (value.type === "left-out")
      leftOut.set(value.why, (leftOut.get(value.why) ?? 0) + value.count)
    else if (before === Infinity)
      onProgress({ step: "reading", read: value.read, posts: found.count })
  }
  return ok(found)
}

/** Posts on their way through the workers into the history, in order. */
class Writing {
  readonly #id: string
  readonly #posts: number
  readonly #work: ImportWork
  #added = 0
  #known = 0
  #changed = 0
  #done = 0
  #downTo: number
  #sending: Promise<unknown> = Promise.resolve()

  constructor(
    { id, downTo }: { readonly id: string; readonly downTo: number | null },
    posts: number,
    work: ImportWork
  ) {
    this.#id = id
    this.#downTo = downTo ?? Infinity
    this.#posts = posts
    this.#work = work
  }

  get written(): Pick<ImportResult, "added" | "known" | "changed"> {
    return { added: this.#added, known: this.#known, changed: this.#changed }
  }

  /** @returns why it cannot go on, or null */
  async take(round: NewestPosts, judges: Judges): Promise<string | null> {
    const all = round.take()
    const left = all.filter(({ post }) => post.postedAt < this.#downTo)
    this.#done += all.length - left.length
    this.#known += all.length - left.length
    const batches: Promise<readonly ArchivedPost[]>[] = []
    let next = 0
    const judgeAhead = (): void => {
      for (; batches.length < AHEAD && next < left.length; next += BATCH) {
        const judged = judges.judge(left.slice(next, next + BATCH))
        // Whoever waits for it hears of a failure; when all was stopped nobody waits.
        judged.catch(() => undefined)
        batches.push(judged)
      }
    }
    let waiting: ArchivedPost[] = []
    let since = performance.now()
    this.#tell()
    judgeAhead()
    while (batches.length > 0) {
      waiting.push(...(await this.#unlessStopped(batches.shift()!)))
      judgeAhead()
      const isFull = waiting.length + BATCH > WRITTEN_AT_ONCE
      const isLate = performance.now() - since > WRITTEN_WITHIN_MS
      if (!isFull && !isLate && batches.length > 0) continue
      const failure = await this.#write(waiting)
      if (failure !== null) return failure
      waiting = []
      since = performance.now()
    }
    return null
  }

  /** What is being written is waited for. @param isEarly not all is in */
  async end(isEarly: boolean): Promise<void> {
    await this.#sending
    await send("import.end", { id: this.#id, isStopped: isEarly })
  }

  async #write(posts: readonly ArchivedPost[]): Promise<string | null> {
    const done = this.#done + posts.length
    const last = posts.at(-1)?.record.intendedAt ?? Infinity
    // Others of the same instant may be to come: they are judged again then.
    const downTo = Math.min(this.#downTo, last + 1)
    const sent = send("import.add", {
      ...{ id: this.#id, posts: [...posts], done },
      downTo: downTo === Infinity ? null : downTo
    })
    const noted = sent.then((answer) => {
      if (!answer.ok) return answer.failure.reason
      this.#added += answer.value.added
      this.#known += answer.value.known
      this.#changed += answer.value.changed
      this.#done = done
      return null
    })
    this.#sending = noted
    const failure = await this.#unlessStopped(noted)
    this.#tell()
    return failure
  }

  #tell(): void {
    this.#work.onProgress({ step: "judging", done: this.#done, posts: this.#posts })
  }

  /** @throws DOMException `AbortError` as soon as the person stops it */
  async #unlessStopped<T>(work: Promise<T>): Promise<T> {
    const { signal } = this.#work
    signal.throwIfAborted()
    const done = new AbortController()
    const stopped = new Promise<never>((_resolve, reject) => {
      const stop = (): void => {
        reject(signal.reason as Error)
      }
      signal.addEventListener("abort", stop, { once: true, signal: done.signal })
    })
    try {
      return await Promise.race([work, stopped])
    } finally {
      done.abort()
    }
  }
}
