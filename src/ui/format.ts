import type { BalanceWindow } from "~balance/counting/balance-window"

const DAY_MS = 86_400_000

/** British English; written out because `Intl.DateTimeFormat` costs the popup 10 ms to set up. */
const WEEKDAYS = "Sun Mon Tue Wed Thu Fri Sat".split(" ")
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" ")

/**
 * When something was posted, as people say it: `today 14:05`, `yesterday 09:30`, `Mon 5 Jan`, `5 Jan 2025`.
 * @param at milliseconds since the Unix epoch, UTC; @param now same
 */
export function formatWhen(at: number, now: number): string {
  const then = new Date(at)
  const today = new Date(now)
  const days = Math.round((startOfDay(today) - startOfDay(then)) / DAY_MS)
  if (days === 0) return `today ${formatClock(at)}`
  if (days === 1) return `yesterday ${formatClock(at)}`
  const day = `${then.getDate()} ${MONTHS[then.getMonth()]!}`
  return then.getFullYear() === today.getFullYear()
    ? `${WEEKDAYS[then.getDay()]!} ${day}`
    : `${day} ${then.getFullYear()}`
}

/** The time by the person's clock: `09:30`. @param at milliseconds since the Unix epoch, UTC */
export function formatClock(at: number): string {
  const date = new Date(at)
  const twoDigits = (value: number) => String(value).padStart(2, "0")
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}

/** A week or month below a bar: `26 Jan`, `Jan 2026`. @param start `2026-01-26` or `2026-01` */
export function formatStep(start: string): string {
  const [year, month, day] = start.split("-")
  const name = MONTHS[Number(month) - 1] ?? ""
  // Half a year of weeks needs no year; months of two years do.
  return day === undefined ? `${name} ${year ?? ""}` : `${Number(day)} ${name}`
}

/** Names in a sentence: `X, Facebook and LinkedIn`; British English has no comma before the last. */
export function listed(names: readonly string[], word: "and" | "or"): string {
  const last = names.at(-1) ?? ""
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${word} ${last}`
}

/** What a window holds, within a sentence: `in your last 30 posts`, `in 12 posts so far`, `in 9 posts over 30 days`. */
export function describeWindow({ unit, size }: BalanceWindow, posts: number): string {
  const counted = posts === 1 ? "1 post" : `${posts} posts`
  if (unit === "days") return `in ${counted} over ${size === 1 ? "one day" : `${size} days`}`
  return posts < size ? `in ${counted} so far` : `in your last ${counted}`
}
