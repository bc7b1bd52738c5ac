import type { BalanceWindow } from "~balance/advice/balance-window"

/** What a window holds, as it stands in a sentence: `in your last 30 posts`, `in 12 posts so far`, `in 9 posts of 30 days`. */
export function windowWords({ unit, size }: BalanceWindow, posts: number): string {
  const counted = posts === 1 ? "1 post" : `${posts} posts`
  if (unit === "days") return `in ${counted} of ${size === 1 ? "one day" : `${size} days`}`
  return posts < size ? `in ${counted} so far` : `in your last ${counted}`
}
