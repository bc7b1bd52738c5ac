import { calendarOf } from "~balance/calendar/calendar-of"

/** An instant as ISO 8601 in UTC with milliseconds: `2026-01-31T08:05:00.000Z`. */
export function isoTime(at: number): string {
  const inDay = ((at % 86_400_000) + 86_400_000) % 86_400_000
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0")
  const clock = `${two(inDay / 3_600_000)}:${two((inDay / 60_000) % 60)}:${two((inDay / 1000) % 60)}`
  return `${calendarOf(at).day}T${clock}.${String(inDay % 1000).padStart(3, "0")}Z`
}
