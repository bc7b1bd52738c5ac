import type { NamedBlob } from "~archive-files/open-given"
import { openGiven } from "~archive-files/open-given"
import type { ArchivePost } from "~balance/archive/archive-post"
import { readGiven } from "~balance/archive/read-given"
import { type MonthlyBalance, monthlyBalance } from "~balance/counting/monthly-balance"
import { copyIndex } from "~balance/copies/copy-index"
import { fingerprintOf } from "~balance/copies/fingerprint-of"
import type { DraftInput, Kind } from "~engine/types"
import { failed, ok, type Result } from "~result"
import type { JudgePool } from "~tools/balance/judge-pool"

/** Posts that a thread gets at once: small against the whole, large against the cost of handing over. */
const BATCH = 50

/** How far the work has come. */
export type Progress = {
  /** Share 0…1 of the files that was read. */
  readonly read: number
  readonly posts: number
  readonly judged: number
}

/** A balance with what was left out of it, by the reason. */
export type ArchiveBalance = MonthlyBalance & {
  readonly skipped: readonly { readonly reason: string; readonly count: number }[]
}

/**
 * The balance of an archive. Reads it piece by piece, judges near-copies once, and holds of each post only when it was
 * posted and what kind it is.
 * @returns a failure that names the file, when one does not fit
 * @throws Error when a file cannot be opened, or a thread failed
 */
export async function judgeArchive(
  given: readonly NamedBlob[],
  pool: JudgePool,
  onProgress: (progress: Progress) => void
): Promise<Result<ArchiveBalance>> {
  const files = await openGiven(given)
  if (!files.ok) return files
  const judging = new Judging(pool, onProgress)
  const skipped = new Map<string, number>()
  const skip = (reason: string, count: number) =>
    skipped.set(reason, (skipped.get(reason) ?? 0) + count)
  for await (const reading of readGiven(files.value)) {
    if (!reading.ok) return failed(`${reading.failure.path}: ${reading.failure.reason}`)
    const { value } = reading
    if (value.type === "posts") for (const post of value.posts) await judging.take(post)
    else if (value.type === "progress") judging.read = value.read
    else if (value.type === "left-out") skip(value.why, 1)
    else skip(CUT_POSTS, value.count)
  }
  const balance = monthlyBalance(await judging.end())
  return ok({
    posts: balance.posts,
    promotionShare: balance.promotionShare,
    skipped: [...skipped].map(([reason, count]) => ({ reason, count })),
    months: balance.months
  })
}

/** Counted, but judged by their beginning. */
const CUT_POSTS = "end of a long post (give note-tweet.js or the whole ZIP)"

/** The posts of an archive on their way through the threads. */
class Judging {
  read = 0
  readonly #pool: JudgePool
  readonly #onProgress: (progress: Progress) => void
  readonly #postedAt: number[] = []
  /** Number of the post that is judged for this one: itself, or an earlier near-copy; -1 where there are no words. */
  readonly #judgedAs: number[] = []
  readonly #kinds: Kind[] = []
  readonly #copies = copyIndex()
  #judged = 0
  #batch: { readonly input: DraftInput; readonly number: number }[] = []

  constructor(pool: JudgePool, onProgress: (progress: Progress) => void) {
    this.#pool = pool
    this.#onProgress = onProgress
  }

  async take({ postedAt, site, surface, text }: ArchivePost): Promise<void> {
    const number = this.#postedAt.push(postedAt) - 1
    if (text.trim() === "") {
      this.#judgedAs.push(-1)
      return
    }
    // Links have no words to be alike in: each is judged for itself.
    const isSaid = /\p{L}{2}/u.test(text.replace(/https?:\S+/giu, ""))
    const copy = isSaid ? this.#copies.findOrAdd(fingerprintOf(`${surface} ${text}`), number) : null
    this.#judgedAs.push(copy ?? number)
    if (copy === null) this.#batch.push({ input: { site, surface, text }, number })
    if (this.#batch.length >= BATCH) await this.#send()
  }

  async #send(): Promise<void> {
    const sent = this.#batch
    this.#batch = []
    if (sent.length === 0) return
    await this.#pool.judge(
      sent.map(({ input }) => input),
      (found) => {
        this.#judged += found.length
        for (const [at, { number }] of sent.entries()) this.#kinds[number] = found[at]!
        this.#onProgress({ read: this.read, posts: this.#postedAt.length, judged: this.#judged })
      }
    )
  }

  /** Waits until all are judged. */
  async end(): Promise<readonly { readonly kind: Kind; readonly postedAt: number }[]> {
    await this.#send()
    await this.#pool.end()
    return this.#postedAt.map((postedAt, number) => ({
      postedAt,
      // A repost and a post without words pass something on.
      kind: this.#judgedAs[number] === -1 ? "information" : this.#kinds[this.#judgedAs[number]!]!
    }))
  }
}
