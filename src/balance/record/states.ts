/** What the person can say of a post that was not seen to go out: it did, or it did not. */
export const ANSWERS = ["confirmed", "discarded"] as const

/** One of {@link ANSWERS}. */
export type Answer = (typeof ANSWERS)[number]

/** Whether a post went out; only `confirmed` ones are counted, `discarded` ones the person denied. */
export const RECORD_STATES = ["unconfirmed", ...ANSWERS] as const

/** One of {@link RECORD_STATES}. */
export type RecordState = (typeof RECORD_STATES)[number]

/** Where a record came from: seen while posting, or read from an archive. */
export const ORIGINS = ["seen", "imported"] as const
