import { utcInstant } from "~balance/calendar/utc-instant"

const ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?(?: ?(?:Z|UTC))?$/

/**
 * Reads a date and time in UTC: what `isoTime` writes, and LinkedIn's `2026-01-31 08:05:00` and `… UTC`.
 * @returns milliseconds since the Unix epoch, or null when it is no such time
 */
export function parseIsoTime(words: string): number | null {
  const match = ISO.exec(words.trim())
  if (!match) return null
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number)
  const at = utcInstant(year!, month!, day!, hour, minute, second)
  return at === null ? null : at + Number((match[7] ?? "").padEnd(3, "0"))
}
