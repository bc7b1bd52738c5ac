import { calendarOf } from "~balance/calendar"
import { mixOf } from "~balance/counting/mix-of"
import type { Kind } from "~engine/types"

/** One month of an archive; the fields and their order are a contract with outsiders. */
export type Month = { readonly month: string; readonly posts: number } & Readonly<
  Record<Kind, number>
>

/** The balance of an archive; the fields are a contract with outsiders. */
export type MonthlyBalance = {
  readonly posts: number
  /** 0…1; 0 where there are no posts. */
  readonly promotionShare: number
  /** Oldest first; months without a post are left out. Months are of UTC. */
  readonly months: readonly Month[]
}

/** Counts judged posts by the month, in UTC, that they were posted in: every post in exactly one. */
export function monthlyBalance(
  posts: Iterable<{ readonly kind: Kind; readonly postedAt: number }>
): MonthlyBalance {
  const groups = new Map<string, { kind: Kind }[]>()
  const all: { kind: Kind }[] = []
  for (const { kind, postedAt } of posts) {
    const { month } = calendarOf(postedAt)
    const group = groups.get(month)
    if (group) group.push({ kind })
    else groups.set(month, [{ kind }])
    all.push({ kind })
  }
  const total = mixOf(all)
  return {
    posts: total.posts,
    promotionShare: total.promotionShare,
    months: [...groups]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([month, group]) => {
        const { posts: count, byKind } = mixOf(group)
        return { month, posts: count, ...byKind }
      })
  }
}
