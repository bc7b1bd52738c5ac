import type { Composer } from "~sites/adapter"

import { boxName } from "./box-name"
import type { FirstListener } from "./hear-first"

/** A draft counts as a person's for so long after they did something in its box, in milliseconds. */
const BY_HAND_MS = 1500

/** Which drafts a person has had a hand in. A page can fill a box by script, and must not learn what we think of that. */
export type WrittenDrafts = {
  /** True when a person has done something in the box, or in the one whose place it took with the same text. */
  readonly isByPerson: (composer: Composer, text: string) => boolean
  /** True when what the box holds came of what a person did just now. */
  readonly isFreshlyWritten: (composer: Composer) => boolean
  /** The box is left, and may be put up anew. */
  readonly leave: (composer: Composer, text: string) => void
}

/** Keeps what a page's boxes have seen of a person. */
export function writtenDrafts(first: FirstListener): WrittenDrafts {
  let left: { readonly box: string; readonly text: string } | null = null
  const lastHand = ({ parts }: Composer) => Math.max(...parts.map((part) => first.handIn(part)))
  return {
    isByPerson: (composer, text) => {
      if (lastHand(composer) > -Infinity) return true
      if (left?.box !== boxName(composer) || left.text !== text || text.trim() === "") return false
      for (const part of composer.parts) first.vouchFor(part)
      return true
    },
    isFreshlyWritten: (composer) => performance.now() - lastHand(composer) < BY_HAND_MS,
    leave: (composer, text) => {
      if (lastHand(composer) > -Infinity) left = { box: boxName(composer), text }
    }
  }
}
