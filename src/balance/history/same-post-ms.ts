/** How far apart the same post may stand in the history and in a network's archive, in milliseconds: five minutes. */
export const SAME_POST_MS = 5 * 60_000
