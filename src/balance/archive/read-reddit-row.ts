import { type ArchiveItem, leftOut, LEFT_OUT } from "~balance/archive/archive-item"
import { piecesBelow, postId } from "~balance/archive/archive-post"
import { parseIsoTime } from "~balance/calendar"

/** The columns of Reddit's `posts.csv` and `comments.csv` that are used; a comment has no title. */
export type RedditColumns = {
  readonly count: number
  readonly id: number
  readonly date: number
  readonly body: number
  readonly title: number | null
}

/** Numbers to the base of 36; six or seven of them today. */
const ID = /^[\da-z]+$/i

/** What Reddit leaves of a text that is gone. */
const GONE = /^\[(?:deleted|removed)\]$/

/** Finds the columns by their names in the header; null when it is neither file. */
export function redditColumns(header: readonly string[]): RedditColumns | null {
  const names = header.map((name) => name.replace(/^\ufeff|"/g, "").trim())
  const [id, date, body] = ["id", "date", "body"].map((name) => names.indexOf(name))
  if (!names.includes("permalink") || !names.includes("subreddit")) return null
  if (id === undefined || date === undefined || body === undefined) return null
  if (id === -1 || date === -1 || body === -1) return null
  const title = names.indexOf("title")
  return { count: names.length, id, date, body, title: title === -1 ? null : title }
}

/** Reads one row. A post of a link alone has its title for its text. */
export function readRedditRow(cells: readonly string[], columns: RedditColumns): ArchiveItem {
  if (cells.length < columns.count) return leftOut(LEFT_OUT.shortRow)
  const postedAt = parseIsoTime(cells[columns.date] ?? "")
  if (postedAt === null) return leftOut(LEFT_OUT.noDate)
  const isThere = (part: string): boolean => part !== "" && !GONE.test(part.trim())
  const title = columns.title === null ? "" : (cells[columns.title] ?? "")
  const [body = ""] = [cells[columns.body] ?? ""].filter(isThere)
  const text = [title, body].filter(isThere).join("\n\n")
  if (text === "") return leftOut(LEFT_OUT.noText)
  const networkPostId = postId(cells[columns.id] ?? "", ID)
  return {
    type: "post",
    post: {
      site: "reddit",
      surface: columns.title === null ? "reply" : "post",
      text,
      postedAt,
      networkPostId,
      parts: 1,
      isCut: false,
      pieces: piecesBelow(title, { networkPostId, text: body, postedAt })
    }
  }
}
