import { DAY_MS } from "~balance/calendar"
import type { PostRecord } from "~balance/record/post-record"

/** How promotions asked: plainly (soft sells), pushing, or selling hard. */
export type Manners = { readonly plain: number; readonly pushing: number; readonly hard: number }

/** What records have to tell for these figures. */
export type PromotedPost = Pick<
  PostRecord,
  "kind" | "correctedKind" | "strength" | "surface" | "site" | "intendedAt"
>

/** Counts promotions by their manner. One that the person calls a promotion, and we did not, asked plainly. */
export function mannersOf(posts: readonly PromotedPost[]): Manners {
  const strengths = posts.filter(isPromotion).map(({ strength }) => strength)
  const count = (wanted: readonly number[]) =>
    strengths.filter((strength) => wanted.includes(strength)).length
  return { plain: count([0, 1]), pushing: count([2]), hard: count([3]) }
}

/** Whether the writer stayed to talk after promoting something. */
export type TalkAfter = {
  /** Promotions whose day is over. */
  readonly promotions: number
  /** After how many of them at least one reply went out. */
  readonly stayed: number
  /** How many promotions had none, one or two, and more replies after them. */
  readonly byReplies: { readonly none: number; readonly few: number; readonly many: number }
}

/** Most replies that count as few. */
const FEW = 2

/**
 * Replies on the same network within a day after each promotion.
 * @param posts in any order @param now milliseconds since the Unix epoch, UTC
 */
export function talkAfter(posts: readonly PromotedPost[], now: number): TalkAfter {
  const replies = new Map<string, number[]>()
  for (const { surface, site, intendedAt } of posts) {
    if (surface !== "reply") continue
    const times = replies.get(site)
    if (times) times.push(intendedAt)
    else replies.set(site, [intendedAt])
  }
  for (const times of replies.values()) times.sort((one, other) => one - other)
  const counts = posts
    .filter((post) => isPromotion(post) && post.intendedAt + DAY_MS <= now)
    .map(({ site, intendedAt }) => {
      const times = replies.get(site) ?? []
      return firstAfter(times, intendedAt + DAY_MS) - firstAfter(times, intendedAt)
    })
  const none = counts.filter((count) => count === 0).length
  const few = counts.filter((count) => count > 0 && count <= FEW).length
  const stayed = counts.length - none
  return { promotions: counts.length, stayed, byReplies: { none, few, many: stayed - few } }
}

function isPromotion({ kind, correctedKind }: PromotedPost): boolean {
  return (correctedKind ?? kind) === "promotion"
}

/** Index of the first time after an instant. */
function firstAfter(sorted: readonly number[], at: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low
}
