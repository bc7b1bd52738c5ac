/** Milliseconds in a day of UTC. */
export const DAY_MS = 86_400_000

const MINUTE_MS = 60_000

/** The day, the week and the month that an instant falls in, as strings that sort by time. */
export type Calendar = {
  /** `2026-01-31` */
  readonly day: string
  /** The Monday that begins the ISO 8601 week, `2026-01-26`. */
  readonly week: string
  /** `2026-01` */
  readonly month: string
}

/**
 * Day, week and month of an instant on a clock.
 * @param at milliseconds since the Unix epoch, UTC
 * @param offsetMinutes minutes to add to UTC for that clock; 0 for UTC itself
 * @throws RangeError outside the years that `Date` covers
 */
export function calendarOf(at: number, offsetMinutes = 0): Calendar {
  const local = at + offsetMinutes * MINUTE_MS
  const daysSinceMonday = (new Date(local).getUTCDay() + 6) % 7
  const day = dayOf(local)
  return { day, week: dayOf(local - daysSinceMonday * DAY_MS), month: day.slice(0, -3) }
}

function dayOf(at: number): string {
  const iso = new Date(at).toISOString()
  return iso.slice(0, iso.indexOf("T"))
}

const ISO =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d):(\d\d)(?:\.(\d{1,9}))?(?: ?(?:Z|UTC)|([+-])([01]\d|2[0-3]):([0-5]\d))?$/

/**
 * Reads a date and time: what `toISOString` writes, LinkedIn's `2026-01-31 08:05:00` and `… UTC`, YouTube's
 * `2026-01-31T08:05:00.123456+00:00`. It is in UTC unless it names how far its clock was from that; what is finer than a
 * millisecond is cut off.
 * @returns milliseconds since the Unix epoch, or null where there is no such day or time (30 February, 25:00)
 */
export function parseIsoTime(text: string): number | null {
  const match = ISO.exec(text.trim())
  if (!match) return null
  const [, day, hourAndMinute, second, fraction = "", sign, hours, minutes] = match
  // A leap second is folded into the second before it.
  const wholeSecond = second === "60" ? "59" : second
  const iso = `${day!}T${hourAndMinute!}:${wholeSecond!}.${fraction.slice(0, 3).padEnd(3, "0")}Z`
  const at = Date.parse(iso)
  // Engines differ on a 30 February: some roll over into March.
  if (Number.isNaN(at) || new Date(at).toISOString() !== iso) return null
  const ahead = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * MINUTE_MS
  return sign === "-" ? at + ahead : at - ahead
}
