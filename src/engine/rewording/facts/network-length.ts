import type { Edit } from "~engine/text/edit"
import type { Draft } from "~engine/text/draft"
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

/** A full stop inside a word, or the start of an address; a sentence's own full stop stands last. */
const MAY_LINK = /\.[^\s]|:\/\//u

const WHITE = /\s/u

/** Up to here, Latin, Greek, Cyrillic and more, X counts every character once. */
const FIRST_COUNTED_ONCE = 4351

/** Characters that X counts once, by code point; all others count twice (twitter-text configuration v3, 2018). */
const COUNTED_ONCE: readonly (readonly [number, number])[] = [
  [0, FIRST_COUNTED_ONCE],
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
  // A link has no white space: reading the few words that may hold one spares reading the whole draft.
  for (const word of text.split(/\s+/u)) {
    if (!word.includes(".") || !MAY_LINK.test(word)) continue
    for (const token of tokenise(word)) {
      if (token.type === "link") length += LINK_LENGTH_ON_X - weigh(token.text)
    }
  }
  return length
}

const lengths = new WeakMap<Draft, number>()

/** Length of a draft as its network counts it; kept with the draft. */
export function draftLength(draft: Draft): number {
  const known = lengths.get(draft)
  if (known !== undefined) return known
  const length = networkLength(draft.text, draft.site)
  lengths.set(draft, length)
  return length
}

/**
 * Length of a draft with one edit, as its network counts it. Only the words that the edit touches are counted anew:
 * nothing that is counted otherwise than by its characters has white space in it.
 */
export function lengthWith(draft: Draft, { start, end, replacement }: Edit): number {
  const { text, site } = draft
  let from = start
  while (from > 0 && !WHITE.test(text[from - 1]!)) from--
  let to = end
  while (to < text.length && !WHITE.test(text[to]!)) to++
  const before = text.slice(from, to)
  const after = text.slice(from, start) + replacement + text.slice(end, to)
  return draftLength(draft) + networkLength(after, site) - networkLength(before, site)
}

function weigh(text: string): number {
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit <= FIRST_COUNTED_ONCE) length++
    else {
      const code = text.codePointAt(at)!
      if (code > 0xffff) at++
      length += COUNTED_ONCE.some(([from, to]) => from <= code && code <= to) ? 1 : 2
    }
  }
  return length
}
