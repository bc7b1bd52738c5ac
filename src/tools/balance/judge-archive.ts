import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"

import type { ArchivePost } from "~balance/archive/archive-post"
import { archiveReader } from "~balance/archive/archive-reader"
import { type MonthlyBalance, monthlyBalance } from "~balance/counting/monthly-balance"
import { copyIndex } from "~balance/copies/copy-index"
import { ok, type Result } from "~result"
import { fingerprintOf } from "~balance/copies/fingerprint-of"
import type { DraftInput, Kind } from "~engine/types"
import type { JudgePool } from "~tools/balance/judge-pool"

/** Posts that a thread gets at once: small against the whole, large against the cost of handing over. */
const BATCH = 50

/** How far the work has come. */
export type Progress = {
  /** Share 0…1 of the file that was read. */
  readonly read: number
  readonly posts: number
  readonly judged: number
}

/**
 * The balance of an archive. Reads it piece by piece, judges near-copies once, and holds of each post only when it was
 * posted and what kind it is.
 * @returns a failure when the file does not fit
 * @throws Error when the file cannot be opened, or a thread failed
 */
export async function judgeArchive(
  file: string,
  pool: JudgePool,
  onProgress: (progress: Progress) => void
): Promise<Result<MonthlyBalance>> {
  const { size } = await stat(file)
  const stream = createReadStream(file, { encoding: "utf8" })
  const reader = archiveReader()
  const postedAt: number[] = []
  /** Number of the post that is judged for this one: itself, or an earlier near-copy; -1 where there are no words. */
  const judgedAs: number[] = []
  const kinds: Kind[] = []
  const copies = copyIndex()
  let judged = 0
  let batch: { readonly input: DraftInput; readonly number: number }[] = []

  const send = async (): Promise<void> => {
    const sent = batch
    batch = []
    if (sent.length === 0) return
    await pool.judge(
      sent.map(({ input }) => input),
      (found) => {
        judged += found.length
        for (const [at, { number }] of sent.entries()) kinds[number] = found[at]!
        onProgress({
          read: size === 0 ? 1 : stream.bytesRead / size,
          posts: postedAt.length,
          judged
        })
      }
    )
  }
  const take = async (posts: Result<readonly ArchivePost[]>): Promise<Result<void>> => {
    if (!posts.ok) return posts
    for (const { postedAt: at, ...input } of posts.value) {
      const number = postedAt.push(at) - 1
      if (input.text.trim() === "") {
        judgedAs.push(-1)
        continue
      }
      const copy = copies.findOrAdd(fingerprintOf(`${input.surface} ${input.text}`), number)
      judgedAs.push(copy ?? number)
      if (copy === null) batch.push({ input, number })
      if (batch.length >= BATCH) await send()
    }
    return ok()
  }
  for await (const chunk of stream) {
    const taken = await take(reader.push(chunk as string))
    if (!taken.ok) return taken
  }
  const taken = await take(reader.end())
  if (!taken.ok) return taken
  await send()
  await pool.end()
  return ok(
    monthlyBalance(
      postedAt.map((at, number) => ({
        postedAt: at,
        // A repost and a post without words pass something on.
        kind: judgedAs[number] === -1 ? "information" : kinds[judgedAs[number]!]!
      }))
    )
  )
}
