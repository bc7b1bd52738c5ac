/** Judged salesy on every network. */
export const SALESY = "Act now! Only 3 spots left in my course, so buy now. Link in bio."

/** Judged valuable on every network. */
export const VALUABLE =
  "Three things I learnt from baking 400 loaves: weigh the water, rest the dough, write down the oven's real temperature."

/** Name of a button that applies a suggestion. */
export const OFFER = /^(?:Replace|Remove) \u201C/

/** The same for one that puts other words in their place. */
export const REWORDING = /^Replace \u201C/

/** The words that an offer's button takes out, and those that it puts in their place. */
export function wordsOf(button: string): { readonly old: string; readonly fresh: string } {
  const [, old = "", fresh = ""] =
    /^\w+ \u201C(.*?)\u201D(?: with \u201C(.*)\u201D)?$/.exec(button) ?? []
  return { old, fresh }
}

/** Name of a chip, whatever the state. */
export const CHIP = /^(?:Salesy|Soft sell|Valuable|Nothing salesy|Borderline|Too short|Not English)/

/** Name of the chip of a draft that pushes nothing, with or without evidence that it gives something. */
export const FINE = /^(?:Valuable|Nothing salesy)/

/** Salesy, with a push that no template says otherwise: the writer is asked for the first step. */
export const TEASER =
  "Act now! Only 3 spots left in my course, so buy now. Smash that subscribe and find out how I made $9000. Link in bio."

/** The teaser with its starter. */
export const BLANK = "[The first step.]"

/** A line that its gentler version keeps, and that could go as well. */
export const SPARE = "If you want to win more grants, you need this in your life."

/** A draft with {@link SPARE} in it. */
export const MORE_TO_SPARE = `I wrote down the twelve checks I use for grant budgets. ${SPARE} Download the list here: https://example.org/list`
