import type { CountedPost } from "~balance/counting/counted-post"

/** How promotions follow one another. */
export type PromotionRuns = {
  /** How often there was a run of exactly so many promotions, shortest first. */
  readonly byLength: readonly { readonly length: number; readonly times: number }[]
  /** Promotions since the last post that gave something. */
  readonly current: number
  /** Posts that gave something since the last promotion; all of them where there is none. */
  readonly givenSince: number
  readonly longest: number
}

/** Runs of promotions. @param posts newest first */
export function promotionRuns(posts: readonly Pick<CountedPost, "kind">[]): PromotionRuns {
  const times = new Map<number, number>()
  let run = 0
  for (const { kind } of posts) {
    if (kind === "promotion") run += 1
    else if (run > 0) {
      times.set(run, (times.get(run) ?? 0) + 1)
      run = 0
    }
  }
  if (run > 0) times.set(run, (times.get(run) ?? 0) + 1)
  const byLength = [...times]
    .map(([length, count]) => ({ length, times: count }))
    .sort((one, other) => one.length - other.length)
  const firstGift = posts.findIndex(({ kind }) => kind !== "promotion")
  const firstAsk = posts.findIndex(({ kind }) => kind === "promotion")
  return {
    byLength,
    current: firstGift === -1 ? posts.length : firstGift,
    givenSince: firstAsk === -1 ? posts.length : firstAsk,
    longest: byLength.at(-1)?.length ?? 0
  }
}
