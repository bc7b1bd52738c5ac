/** Judged salesy on every network. */
export const SALESY = "Act now! Only 3 spots left in my course, so buy now. Link in bio."

/** Judged valuable on every network. */
export const VALUABLE =
  "Three things I learnt from baking 400 loaves: weigh the water, rest the dough, write down the oven's real temperature."

/** Name of a button that applies a suggestion. */
export const OFFER = /^(?:Replace|Remove) \u201C/
