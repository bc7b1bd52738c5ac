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
  let length = weigh(text)
  if (!text.includes(".")) return length
  // A link has no white space: reading the few words with a full stop spares reading the whole draft.
  for (const word of text.split(/\s+/u)) {
    if (!word.includes(".")) continue
    for (const token of tokenise(word)) {
      if (token.type === "link") length += LINK_LENGTH_ON_X - weigh(token.text)
    }
  }
  return length
}

function weigh(text: string): number {
  let length = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    length += COUNTED_ONCE.some(([from, to]) => from <= code && code <= to) ? 1 : 2
  }
  return length
}
