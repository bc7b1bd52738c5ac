/** What can become of a suggestion. */
export const OUTCOMES = ["applied", "undone", "ignored"] as const

/** Suggestions of one move passed over in a row after which it is offered less. */
export const RESTS_AFTER = 5
