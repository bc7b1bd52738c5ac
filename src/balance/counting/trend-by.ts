import { calendarOf, DAY_MS } from "~balance/calendar"
import type { CountedPost } from "~balance/counting/counted-post"
import { type Mix, mixOf } from "~balance/counting/mix-of"

/** One week or month and what was posted in it. */
export type TrendStep = {
  /** The Monday of the week (`2026-01-26`), or the month (`2026-01`). */
  readonly start: string
  readonly mix: Mix
}

/**
 * What was posted week by week or month by month, oldest first, on the writer's own clock. Steps between the first and the
 * last in which nothing was posted are there too, so that a pause looks like one.
 * @param maxSteps how many steps to keep, counted from the newest
 */
export function trendBy(
  posts: readonly CountedPost[],
  step: "week" | "month",
  maxSteps: number
): readonly TrendStep[] {
  const groups = new Map<string, CountedPost[]>()
  for (const post of posts) {
    const start = calendarOf(post.postedAt, post.offsetMinutes)[step]
    const group = groups.get(start)
    if (group) group.push(post)
    else groups.set(start, [post])
  }
  const starts = [...groups.keys()].sort()
  const first = starts[0]
  const last = starts.at(-1)
  if (first === undefined || last === undefined) return []
  const steps: TrendStep[] = []
  for (let start = last; start >= first && steps.length < maxSteps; start = before(start, step)) {
    steps.push({ start, mix: mixOf(groups.get(start) ?? []) })
  }
  return steps.reverse()
}

function before(start: string, step: "week" | "month"): string {
  if (step === "week") return calendarOf(Date.parse(start) - 7 * DAY_MS).day
  return calendarOf(Date.parse(`${start}-01`) - 1).month
}
