import { tokenise } from "~engine/text/token"
import type { SiteId } from "~engine/types"

/**
 * Longest post or reply that a network takes, counted by `networkLength`: X without a subscription, Facebook and
 * LinkedIn as their help pages say (2025).
 */
export const NETWORK_LIMIT: Readonly<Record<SiteId, number>> = {
  x: 280,
  facebook: 63_206,
  linkedin: 3000
}

/** Length of a link on X, whatever its address: developer.x.com, "Counting characters", 2023. */
const LINK_LENGTH_ON_X = 23

/** Characters that X counts once, by code point; all others count twice (twitter-text configuration v3, 2018). */
const COUNTED_ONCE: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247]
]

/**
 * Length of a text as its network counts it.
 *
 * X counts a link as 23 and emoji or Han characters as two; Facebook and LinkedIn count UTF-16 units.
 */
export function networkLength(text: string, site: SiteId): number {
  if (site !== "x") return text.length
  let length = 0
  let from = 0
  const links = text.includes(".") ? tokenise(text).filter(({ type }) => type === "link") : []
  for (const link of links) {
    length += weigh(text.slice(from, link.start)) + LINK_LENGTH_ON_X
    from = link.end
  }
  return length + weigh(text.slice(from))
}

function weigh(text: string): number {
  let length = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    length += COUNTED_ONCE.some(([from, to]) => from <= code && code <= to) ? 1 : 2
  }
  return length
}
