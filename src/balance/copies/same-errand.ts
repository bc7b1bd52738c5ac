import type { PostRecord } from "~balance/record/post-record"

/** How far back the same link is looked for, in milliseconds: nine days, so that a weekly pointer to one's letter is none. */
export const ERRAND_MS = 9 * 86_400_000

/** The time at which one link begins to look like a campaign to those who follow: our own judgement. */
const MIN_TIMES = 3

/** A link that goes out again and again, whatever the words around it. */
export type Errand = {
  /** How often within nine days, the draft included. */
  readonly times: number
  /** Where it went before, the latest first. */
  readonly sites: readonly PostRecord["site"][]
}

/**
 * Whether posting a draft would send its readers on an errand for the third time, or more, in nine days; null otherwise.
 * @param links sealed with the key of the records
 * @param now milliseconds since the Unix epoch, UTC
 */
export function sameErrand(
  records: readonly PostRecord[],
  links: readonly number[],
  now: number
): Errand | null {
  const recent = records
    .filter(({ state, intendedAt }) => state === "confirmed" && intendedAt >= now - ERRAND_MS)
    .sort((one, other) => other.intendedAt - one.intendedAt)
  const errands = links
    .map((link) => recent.filter((record) => record.links.includes(link)))
    .sort((one, other) => other.length - one.length)
  const most = errands[0] ?? []
  if (most.length + 1 < MIN_TIMES) return null
  return { times: most.length + 1, sites: [...new Set(most.map(({ site }) => site))] }
}
