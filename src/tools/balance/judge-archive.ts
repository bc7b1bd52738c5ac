import type { NamedBlob } from "~archive-files/open-given"
import { readArchive } from "~archive-files/read-archive"
import type { ArchivePost } from "~balance/archive/archive-post"
import { type MonthlyBalance, monthlyBalance } from "~balance/counting/monthly-balance"
import { hash } from "~engine/text/hash"
import type { DraftInput, Kind } from "~engine/types"
import { ok, type Result } from "~result"
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
 * The balance of an archive. Reads it piece by piece, judges the same words once, and holds of each post only when it was
 * posted and what kind it is.
 * @returns a failure that names the file, when one does not fit
 * @throws Error when a file cannot be opened, or a thread failed
 */
export async function judgeArchive(
  given: readonly NamedBlob[],
  pool: JudgePool,
  onProgress: (progress: Progress) => void
): Promise<Result<ArchiveBalance>> {
  const judging = new Judging(pool, onProgress)
  const skipped = new Map<string, number>()
  for await (const reading of readArchive(given, Date.now())) {
    if (!reading.ok) return reading
    const { value } = reading
    if (value.type === "posts") for (const post of value.posts) await judging.take(post)
    else if (value.type === "progress") judging.read = value.read
    else skipped.set(value.why, (skipped.get(value.why) ?? 0) + value.count)
  }
  const balance = monthlyBalance(await judging.end())
  return ok({
    posts: balance.posts,
    promotionShare: balance.promotionShare,
    skipped: [...skipped].map(([reason, count]) => ({ reason, count })),
    months: balance.months
  })
}

/** The posts of an archive on their way through the threads. */
class Judging {
  read = 0
  readonly #pool: JudgePool
  readonly #onProgress: (progress: Progress) => void
  readonly #postedAt: number[] = []
  /** Number of the post that is judged for this one: itself, or an earlier one of the same words; -1 where there are none. */
  readonly #judgedAs: number[] = []
  readonly #kinds: Kind[] = []
  /** By hash: the words themselves would fill the memory. */
  readonly #copies = new Map<number, number>()
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
    const words = `${site} ${surface} ${text}`
    const key = hash(words) * 2 ** 21 + (hash(`2 ${words}`) >>> 11)
    const copy = this.#copies.get(key)
    this.#judgedAs.push(copy ?? number)
    if (copy !== undefined) return
    this.#copies.set(key, number)
    this.#batch.push({ input: { site, surface, text }, number })
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
