/** Drafts that every judge of ours agrees on, wherever they are written. */
export const SALESY = "Act now! Only 3 spots left in my course, so buy now. Link in bio."

/** Gives its reader something. */
export const VALUABLE =
  "Three things I learnt from baking 400 loaves: weigh the water, rest the dough, write down the oven's real temperature."

/** A button that puts a suggestion in. */
export const OFFER = /^(?:Replace|Remove) \u201C/
