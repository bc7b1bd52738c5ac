import { type ArchiveItem, leftOut, LEFT_OUT } from "~balance/archive/archive-item"
import { parseIsoTime } from "~balance/calendar"
import type { Surface } from "~engine/types"

/** The columns of LinkedIn's `Shares.csv` and `Comments.csv` that are used. */
export type LinkedInColumns = {
  readonly surface: Surface
  readonly count: number
  readonly date: number
  readonly text: number
  readonly link: number
}

/** Finds the columns by their names in the header; null when it is neither file. */
export function linkedInColumns(header: readonly string[]): LinkedInColumns | null {
  const names = header.map((name) => name.replace(/^\ufeff|"/g, "").trim())
  const date = names.indexOf("Date")
  const share = names.indexOf("ShareCommentary")
  const comment = names.indexOf("Message")
  if (date === -1 || (share === -1 && comment === -1)) return null
  const isShare = share !== -1
  return {
    surface: isShare ? "post" : "reply",
    count: names.length,
    date,
    text: isShare ? share : comment,
    link: names.indexOf(isShare ? "ShareLink" : "Link")
  }
}

/** Reads one row. A repost has no commentary. */
export function readLinkedInRow(cells: readonly string[], columns: LinkedInColumns): ArchiveItem {
  if (cells.length < columns.count) return leftOut(LEFT_OUT.shortRow)
  const postedAt = parseIsoTime(cells[columns.date] ?? "")
  if (postedAt === null) return leftOut(LEFT_OUT.noDate)
  const written = cells[columns.text] ?? ""
  const text = columns.surface === "post" ? unwrap(written) : written
  const networkPostId = columns.surface === "post" ? shareId(cells[columns.link] ?? "") : null
  return {
    type: "post",
    post: {
      site: "linkedin",
      surface: columns.surface,
      text,
      postedAt,
      networkPostId,
      parts: 1,
      isCut: false,
      pieces: []
    }
  }
}

/** LinkedIn puts quotation marks around each line break of a post, and nowhere else: `first"\u23CE"second` once CSV is read. */
function unwrap(text: string): string {
  return text.replace(/"\r?\n"/g, "\n")
}

/** The number of a share in its link, `urn:li:share:7300\u2026`, written with `%3A` or with colons. */
function shareId(link: string): string | null {
  return /(?:share|ugcPost|activity)(?:%3A|:)(\d{5,30})/i.exec(link)?.[1] ?? null
}
