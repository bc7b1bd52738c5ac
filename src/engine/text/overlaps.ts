import type { Span } from "~engine/types"

/** True when two ranges share a character, or when one is an empty range inside the other. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
