const DAY_MS = 86_400_000

/**
 * When something was posted, as one says it: `today 14:05`, `yesterday 09:30`, `Mon 5 Jan`, `5 Jan 2025`.
 * @param at milliseconds since the Unix epoch, UTC; @param now same
 */
export function whenWords(at: number, now: number): string {
  const then = new Date(at)
  const today = new Date(now)
  const clock = then.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })
  const days = Math.round((startOfDay(today) - startOfDay(then)) / DAY_MS)
  if (days === 0) return `today ${clock}`
  if (days === 1) return `yesterday ${clock}`
  const isThisYear = then.getFullYear() === today.getFullYear()
  return then.toLocaleDateString(
    "en-GB",
    isThisYear
      ? { weekday: "short", day: "numeric", month: "short" }
      : { day: "numeric", month: "short", year: "numeric" }
  )
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
