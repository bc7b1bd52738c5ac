import { civilDate } from "~balance/calendar/civil-date"
import { epochDays } from "~balance/calendar/epoch-days"

/**
 * The instant of a date and time in UTC.
 * @returns milliseconds since the Unix epoch, or null where there is no such day or time (30 February, 25 o'clock)
 */
export function utcInstant(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0
): number | null {
  const parts = [year, month, day, hour, minute, second]
  if (!parts.every(Number.isInteger)) return null
  const days = epochDays({ year, month, day })
  const real = civilDate(days)
  if (real.year !== year || real.month !== month || real.day !== day) return null
  // A leap second is folded into the second before it.
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return null
  return ((days * 24 + hour) * 60 + minute) * 60_000 + Math.min(second, 59) * 1000
}
