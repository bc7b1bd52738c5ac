import type { Span } from "~engine/types"

/** True when two spans share a character, or when one is an empty span inside the other. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** True when every character of `inner` is in `outer`; their ends may meet. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Number of UTF-16 units that two spans share; 0 where they do not overlap. */
export function sharedLength(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

/** Length in UTF-16 units. */
export function lengthOf({ start, end }: Span): number {
  return end - start
}

/**
 * Whatever stands on a span, moved by `offset` UTF-16 units: from a sentence into its draft, or back with a negative one.
 */
export function shift<T extends Span>(item: T, offset: number): T {
  return { ...item, start: item.start + offset, end: item.end + offset }
}

/** Order for `sort`: by where spans start. */
export function byStart(one: Span, other: Span): number {
  return one.start - other.start
}
