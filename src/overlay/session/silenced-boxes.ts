import type { Composer } from "~sites/adapter"

/** Boxes that the person asked to be left alone in, until they are emptied. */
export type SilencedBoxes = {
  readonly silence: (composer: Composer) => void
  readonly isSilent: (composer: Composer) => boolean
  readonly emptied: (composer: Composer) => void
}

/**
 * Remembers "Not now". By site and kind of box, not by element: sites take boxes away and put up new ones with the same
 * draft.
 */
export function createSilencedBoxes(): SilencedBoxes {
  const silent = new Set<string>()
  const nameOf = ({ site, variant, kind }: Composer) => `${site} ${variant} ${kind}`
  return {
    silence: (composer) => silent.add(nameOf(composer)),
    isSilent: (composer) => silent.has(nameOf(composer)),
    emptied: (composer) => silent.delete(nameOf(composer))
  }
}
