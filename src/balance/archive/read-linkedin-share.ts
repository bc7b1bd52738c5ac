import type { EntryReading } from "~balance/archive/archive-post"
import type { LinkedInColumns } from "~balance/archive/linkedin-columns"
import { parseIsoTime } from "~balance/calendar"

/** Reads one row of `Shares.csv`. A repost has no commentary. */
export function readLinkedInShare(
  cells: readonly string[],
  columns: LinkedInColumns
): EntryReading {
  const date = cells[columns.date] ?? ""
  const postedAt = parseIsoTime(date)
  if (postedAt === null) {
    return { ok: false, reason: `a row has no date that can be read (${date.slice(0, 40)})` }
  }
  const text = unwrap(cells[columns.text] ?? "")
  return { ok: true, post: { site: "linkedin", surface: "post", text, postedAt } }
}

/** LinkedIn puts each line of a post in quotation marks of its own: `first"⏎"second` after CSV is read. */
function unwrap(text: string): string {
  const lines = text.replace(/"\r?\n"/g, "\n")
  return lines === text ? text : lines.replace(/^"|"$/g, "")
}
