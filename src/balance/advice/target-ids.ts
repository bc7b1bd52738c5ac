/**
 * Ids of the rules for the share of promotion; `targets.ts` explains each. Stored in people's settings, so never renamed
 * without a migration. Apart from the texts, which the linter's bundle does without.
 */
export const TARGET_IDS = ["80-20", "4-1-1", "5-3-2", "thirds", "9-1", "own"] as const

/** One of {@link TARGET_IDS}. */
export type TargetId = (typeof TARGET_IDS)[number]
