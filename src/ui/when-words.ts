const DAY_MS = 86_400_000

/** As British English writes them; by hand, since the browser's own formatter costs the popup 10 ms to set up. */
const WEEKDAYS = "Sun Mon Tue Wed Thu Fri Sat".split(" ")
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" ")

/**
 * When something was posted, as one says it: `today 14:05`, `yesterday 09:30`, `Mon 5 Jan`, `5 Jan 2025`.
 * @param at milliseconds since the Unix epoch, UTC; @param now same
 */
export function whenWords(at: number, now: number): string {
  const then = new Date(at)
  const today = new Date(now)
  const days = Math.round((startOfDay(today) - startOfDay(then)) / DAY_MS)
  if (days === 0) return `today ${clock(then)}`
  if (days === 1) return `yesterday ${clock(then)}`
  const day = `${then.getDate()} ${MONTHS[then.getMonth()]!}`
  return then.getFullYear() === today.getFullYear()
    ? `${WEEKDAYS[then.getDay()]!} ${day}`
    : `${day} ${then.getFullYear()}`
}

function clock(date: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, "0")
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
