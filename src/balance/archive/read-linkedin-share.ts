import type { ArchivePost } from "~balance/archive/archive-post"
import { parseIsoTime } from "~balance/calendar"
import { failed, ok, type Result } from "~result"

/** The columns of LinkedIn's `Shares.csv` that are used. */
export type LinkedInColumns = { readonly date: number; readonly text: number }

/** Finds the columns by their names in the header; null when it is no `Shares.csv`. */
export function linkedInColumns(header: readonly string[]): LinkedInColumns | null {
  const names = header.map((name) => name.replace(/^\ufeff/, "").trim())
  const [date, text] = [names.indexOf("Date"), names.indexOf("ShareCommentary")]
  return date === -1 || text === -1 ? null : { date, text }
}

/** Reads one row of `Shares.csv`. A repost has no commentary. */
export function readLinkedInShare(
  cells: readonly string[],
  columns: LinkedInColumns
): Result<ArchivePost> {
  const date = cells[columns.date] ?? ""
  const postedAt = parseIsoTime(date)
  if (postedAt === null) {
    return failed(`a row has no date that can be read (${date.slice(0, 40)})`)
  }
  const text = unwrap(cells[columns.text] ?? "")
  return ok({ site: "linkedin", surface: "post", text, postedAt })
}

/** LinkedIn puts each line of a post in quotation marks of its own: `first"⏎"second` after CSV is read. */
function unwrap(text: string): string {
  const lines = text.replace(/"\r?\n"/g, "\n")
  return lines === text ? text : lines.replace(/^"|"$/g, "")
}
