/** How far back a copy is looked for, in milliseconds: 90 days. */
export const RECENT_MS = 90 * 86_400_000
