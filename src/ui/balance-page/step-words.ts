const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")

/** A week or month as it is written below a bar: `26 Jan`, `Jan 2026`. @param start `2026-01-26` or `2026-01` */
export function stepWords(start: string): string {
  const [year, month, day] = start.split("-")
  const name = MONTHS[Number(month) - 1] ?? ""
  // Half a year of weeks needs no year; months of two years do.
  return day === undefined ? `${name} ${year ?? ""}` : `${Number(day)} ${name}`
}
