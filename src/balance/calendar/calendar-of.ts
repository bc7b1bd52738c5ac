import { type CivilDate, civilDate } from "~balance/calendar/civil-date"

/** Milliseconds in a day. */
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** The day, the week and the month that an instant falls in, as sortable words. */
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
 */
export function calendarOf(at: number, offsetMinutes = 0): Calendar {
  const days = Math.floor((at + offsetMinutes * MINUTE_MS) / DAY_MS)
  // 1970-01-01 was a Thursday: three days after a Monday.
  const sinceMonday = (((days + 3) % 7) + 7) % 7
  const date = civilDate(days)
  return {
    day: dayWord(date),
    week: dayWord(civilDate(days - sinceMonday)),
    month: dayWord(date).slice(0, -3)
  }
}

function dayWord({ year, month, day }: CivilDate): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, "0")
}
