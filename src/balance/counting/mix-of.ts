import { eachKind, type Kind } from "~engine/types"

/** How many posts there are of each kind. */
export type Mix = {
  readonly posts: number
  readonly byKind: Readonly<Record<Kind, number>>
  /** Share 0…1 of posts that promote; 0 where there are none. */
  readonly promotionShare: number
}

/** Counts posts by kind. */
export function mixOf(posts: Iterable<{ readonly kind: Kind }>): Mix {
  const byKind = eachKind(() => 0)
  let total = 0
  for (const { kind } of posts) {
    byKind[kind] += 1
    total += 1
  }
  return { posts: total, byKind, promotionShare: total === 0 ? 0 : byKind.promotion / total }
}
