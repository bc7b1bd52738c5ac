import type { Edit } from "~engine/text/edit"
import type { Draft } from "~engine/text/draft"
import { memoize } from "~engine/text/memo"
import { tokenise } from "~engine/text/token"
import { type Counting, networkOf, type NetworkId } from "~networks/index"

/** A full stop inside a word, or the start of an address; a sentence's own full stop stands last. */
const MAY_LINK = /\.[^\s]|:\/\//u

const WHITE = /\s/u

type Weighted = Extract<Counting, { readonly by: "weighted" }>

/** Length of a text as its network counts it: in UTF-16 units, in graphemes, or with weights for emoji and Han characters. */
export function networkLength(text: string, site: NetworkId): number {
  const { counting } = networkOf(site)
  if (counting.by === "utf16") return text.length
  const weigh = counting.by === "weighted" ? weighBy(counting) : countGraphemes
  let length = weigh(text)
  if (counting.linkLength === null || !text.includes(".")) return length
  // A link has no white space: reading the few words that may hold one spares reading the whole draft.
  for (const word of text.split(/\s+/u)) {
    if (!word.includes(".") || !MAY_LINK.test(word)) continue
    for (const token of tokenise(word)) {
      if (token.type === "link") length += counting.linkLength - weigh(token.text)
    }
  }
  return length
}

/** Length of a draft as its network counts it; kept with the draft. */
export const draftLength = memoize(({ text, site }: Draft) => networkLength(text, site))

/**
 * The most that a changed draft may count, as `draftLength` counts it: what its network takes, less what styled letters
 * count for. A draft that is longer already must not grow.
 */
export const lengthLimit = memoize((draft: Draft) =>
  Math.max(networkOf(draft.site).maxLength - (draft.styling ?? 0), draftLength(draft))
)

/** How far around an edit its word is looked for, in UTF-16 units: longer ones are no words, and would be counted anew for each wording. */
const MAX_REACH = 500

/**
 * Length of a draft with one edit, as its network counts it. Only the words that the edit touches are counted anew:
 * nothing that is counted otherwise than by its characters has white space in it.
 */
export function lengthWith(draft: Draft, { start, end, replacement }: Edit): number {
  const { text, site } = draft
  let from = start
  while (from > Math.max(0, start - MAX_REACH) && !WHITE.test(text[from - 1]!)) from--
  let to = end
  while (to < Math.min(text.length, end + MAX_REACH) && !WHITE.test(text[to]!)) to++
  const before = text.slice(from, to)
  const after = text.slice(from, start) + replacement + text.slice(end, to)
  return draftLength(draft) + networkLength(after, site) - networkLength(before, site)
}

const weighBy =
  ({ countedOnce }: Weighted) =>
  (text: string): number => {
    const lastOfFirst = countedOnce[0]?.[1] ?? -1
    let length = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit <= lastOfFirst) length++
      else {
        const code = text.codePointAt(at)!
        if (code > 0xffff) at++
        length += countedOnce.some(([from, to]) => from <= code && code <= to) ? 1 : 2
      }
    }
    return length
  }

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" })

/** Letters without marks, digits and punctuation: one unit is one grapheme. Line breaks count as they are written. */
const PLAIN = /^[\n\u0020-\u02FF\u2010-\u2027\u2030-\u205E]*$/

function countGraphemes(text: string): number {
  if (PLAIN.test(text)) return text.length
  return Array.from(GRAPHEMES.segment(text)).length
}
