import { DAY_MS } from "~balance/calendar"
import type { CountedPost } from "~balance/counting/counted-post"
import type { NetworkId } from "~networks/index"

/** What the balance looks at: the last so many posts, or the posts of so many days. */
export type BalanceWindow = { readonly unit: "posts" | "days"; readonly size: number }

/**
 * The posts that a window shows.
 * @param posts newest first
 * @param now milliseconds since the Unix epoch, UTC
 * @param site one network, or null for all together
 */
export function balanceWindow(
  posts: readonly CountedPost[],
  window: BalanceWindow,
  now: number,
  site: NetworkId | null = null
): readonly CountedPost[] {
  const chosen = site === null ? posts : posts.filter((post) => post.site === site)
  if (window.unit === "posts") return chosen.slice(0, window.size)
  const since = now - window.size * DAY_MS
  return chosen.filter((post) => post.postedAt >= since)
}
