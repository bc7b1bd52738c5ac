import { type ArchiveItem, leftOut, LEFT_OUT, type LeftOut } from "~balance/archive/archive-item"
import { jsonElements } from "~balance/archive/json-elements"
import { readFacebookPost } from "~balance/archive/read-facebook-post"
import {
  type LinkedInColumns,
  linkedInColumns,
  readLinkedInRow
} from "~balance/archive/read-linkedin-row"
import { readMastodonActivity } from "~balance/archive/read-mastodon-activity"
import { readRedditRow, redditColumns } from "~balance/archive/read-reddit-row"
import { readXNote } from "~balance/archive/read-x-note"
import { readXTweet } from "~balance/archive/read-x-tweet"
import { readYouTubeRow } from "~balance/archive/read-youtube-row"
import { refusalOf, SAVED_ANEW } from "~balance/archive/refusal-of"
import { csvRecords, type CsvRow } from "~balance/csv-records"
import { all, failed, ok, type Result } from "~result"

/** Entries that were read, or why the file is refused, in whole sentences. */
type Items = Result<readonly ArchiveItem[]>

/** Reads a file of an archive piece by piece. After a failure it must not be used again. */
export type ArchiveReader = {
  /** Feeds a piece. @returns the entries completed by it; a failure when the file does not fit */
  readonly push: (chunk: string) => Items
  /** Ends the file. @returns a failure when it was cut off, or is no archive at all */
  readonly end: () => Items
}

/** UTF-16 code units read before a file is refused as no archive; the first line of every known format is far shorter. */
const HEAD = 4096

/** UTF-16 code units before the list in an outbox: the contexts of Mastodon take some three thousand. */
const MAX_CONTEXT = 65_536

/** A row of YouTube's comments below whatever header: a channel's id, and the time beside it. */
const YOUTUBE = /^[^\n{[<]*\n(?:[^\n,]*,)?UC[\w-]{22},\d{4}-\d\d-\d\dT/

/**
 * A reader for the files that hold posts in the archives of networks; the first characters tell which.
 * Holds one entry at a time, so that the size of the file does not matter.
 */
export function archiveReader(): ArchiveReader {
  let reader: ArchiveReader | null = null
  let head = ""
  const withoutMark = () => head.replace(/^\ufeff/, "")
  return {
    push: (chunk) => {
      if (reader) return reader.push(chunk)
      head += chunk
      const found = readerFor(withoutMark(), head.length >= HEAD)
      if (!found.ok) return found
      reader = found.value
      return reader ? reader.push(withoutMark()) : ok([])
    },
    end: () => {
      if (reader) return reader.end()
      const found = readerFor(withoutMark(), true)
      if (!found.ok) return found
      if (!found.value) return failed(refusalOf(withoutMark()))
      const first = found.value.push(withoutMark())
      if (!first.ok) return first
      const last = found.value.end()
      return last.ok ? ok([...first.value, ...last.value]) : last
    }
  }
}

/** The reader for a file that begins like this; null while more of it is needed. */
function readerFor(head: string, isComplete: boolean): Result<ArchiveReader | null> {
  if (/^\s*window\.YTD\.(?:tweets?|community_tweets?)\.part\d+\s*=\s*\[/.test(head))
    return ok(jsonArchive(tweet))
  if (/^\s*window\.YTD\.note_tweets?\.part\d+\s*=\s*\[/.test(head)) return ok(jsonArchive(note))
  if (/^\s*Grailbird\.data\.tweets_\d{4}_\d\d\s*=\s*\[/.test(head)) return ok(jsonArchive(tweet))
  if (/^\s*\[/.test(head)) return ok(jsonArchive(readFacebookPost))
  if (
    /^\s*\{\s*"(?:group_posts|comments|group_comments)(?:_v\d)?"\s*:\s*(?:\{[^[]{0,80})?\[/.test(
      head
    )
  )
    return ok(jsonArchive(readFacebookPost))
  if (/^\s*\{\s*"@context"/.test(head)) return ok(outboxArchive())
  const header = /^[^\n{[<]*\n/.exec(head)?.[0]
  if (header !== undefined && redditColumns(header.trim().split(",")) !== null)
    return ok(tableArchive(redditColumns, readRedditRow))
  if (header !== undefined && linkedInColumns(header.trim().split(",")) !== null)
    return ok(csvArchive(/,Message/.test(header)))
  if (YOUTUBE.test(head)) return ok(tableArchive(() => true, readYouTubeRow))
  if (!isComplete) return ok(null)
  if (/^\s*\{\s*"(?:timestamp|data|attachments|title)"/.test(head)) return ok(singlePost())
  return failed(refusalOf(head))
}

function tweet(entry: unknown): ArchiveItem {
  const read = readXTweet(entry)
  return isLeftOut(read) ? leftOut(read) : { type: "tweet", tweet: read }
}

function note(entry: unknown): ArchiveItem {
  const read = readXNote(entry)
  return isLeftOut(read) ? leftOut(read) : { type: "note", note: read }
}

function isLeftOut(read: object | LeftOut): read is LeftOut {
  return typeof read === "string"
}

const CUT =
  "The file is cut off, so its download broke off. Take it out of the archive again, or ask the network for a new one."

function jsonArchive(read: (entry: unknown) => ArchiveItem): ArchiveReader {
  const elements = jsonElements()
  return {
    push: (chunk) =>
      ok(
        elements.push(chunk).map(({ json }) => {
          const entry = parseJson(json)
          return entry.ok ? read(entry.value) : leftOut(LEFT_OUT.broken)
        })
      ),
    end: () => (elements.closed() ? ok([]) : failed(CUT))
  }
}

/** What begins the list of activities; a list of contexts may stand before it. */
const OUTBOX_LIST = /"orderedItems"\s*:\s*\[/

/** Mastodon's `outbox.json`. */
function outboxArchive(): ArchiveReader {
  const archive = jsonArchive(readMastodonActivity)
  let head: string | null = ""
  return {
    push: (chunk) => {
      if (head === null) return archive.push(chunk)
      head += chunk
      const list = OUTBOX_LIST.exec(head)
      if (!list) return head.length > MAX_CONTEXT ? failed(refusalOf(head)) : ok([])
      const rest = head.slice(list.index + list[0].length - 1)
      head = null
      return archive.push(rest)
    },
    end: () => {
      if (head === null) return archive.end()
      return failed(parseJson(head).ok ? refusalOf(head) : CUT)
    }
  }
}

/** A table whose first row names its columns: Reddit's and YouTube's. */
function tableArchive<C>(
  columnsOf: (header: readonly string[]) => C | null,
  readRow: (cells: readonly string[], columns: C) => ArchiveItem
): ArchiveReader {
  const records = csvRecords()
  let columns: C | null = null
  let endsWithBreak = true
  const read = (rows: Result<readonly CsvRow[]>): Items => {
    if (!rows.ok) return failed(CUT)
    const items: ArchiveItem[] = []
    for (const { cells } of rows.value) {
      if (columns) items.push(readRow(cells, columns))
      else columns = columnsOf(cells)
    }
    return ok(items)
  }
  return {
    push: (chunk) => {
      if (chunk !== "") endsWithBreak = chunk.endsWith("\n")
      return read(records.push(chunk))
    },
    end: () => {
      const items = read(records.end())
      const isCut = !endsWithBreak && items.ok && items.value.some(isShort)
      return isCut ? failed(CUT) : items
    }
  }
}

function isShort(item: ArchiveItem): boolean {
  return item.type === "left-out" && item.why === LEFT_OUT.shortRow
}

/** A date as spreadsheets write it: `03.07.2025 08:00`, `7/3/2025 8:00`. LinkedIn's begin with the year. */
const SPREADSHEET_DATE = /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/

/** What LinkedIn writes into the last column of a share. */
const VISIBILITY = /^(?:MEMBER_NETWORK|PUBLIC|CONNECTIONS|LOGGED_IN|CONTAINER|)$/

function csvArchive(hasEscapes: boolean): ArchiveReader {
  const records = csvRecords()
  let columns: LinkedInColumns | null = null
  let lastRow: readonly string[] = []
  let endsWithBreak = true
  let held = ""
  const read = (rows: Result<readonly CsvRow[]>): Items => {
    if (!rows.ok) return failed(CUT)
    const items: ArchiveItem[] = []
    for (const { cells } of rows.value) {
      lastRow = cells
      if (columns && SPREADSHEET_DATE.test(cells[columns.date] ?? "")) return failed(SAVED_ANEW)
      if (columns) items.push(readLinkedInRow(cells, columns))
      else columns = linkedInColumns(cells)
    }
    return ok(items)
  }
  return {
    push: (chunk) => {
      if (chunk !== "") endsWithBreak = chunk.endsWith("\n")
      // Comments escape quotation marks with a backslash, shares double them. The mark may come with the next piece.
      const text = held + chunk
      held = hasEscapes && text.endsWith("\\") ? "\\" : ""
      const whole = held === "" ? text : text.slice(0, -1)
      return read(records.push(hasEscapes ? whole.replace(/\\"/g, '""') : whole))
    },
    end: () => {
      const items = read(flatAll(records.push(held), records.end()))
      const isWhole =
        endsWithBreak || columns?.surface === "reply" || VISIBILITY.test(lastRow.at(-1) ?? "")
      return items.ok && (!isWhole || lastRow.length < (columns?.count ?? 0)) ? failed(CUT) : items
    }
  }
}

function flatAll(
  one: Result<readonly CsvRow[]>,
  other: Result<readonly CsvRow[]>
): Result<readonly CsvRow[]> {
  const rows = all([one, other])
  return rows.ok ? ok(rows.value.flat()) : rows
}

/** Facebook writes a lone post as an object instead of a list. */
function singlePost(): ArchiveReader {
  let text = ""
  return {
    push: (chunk) => {
      text += chunk
      return ok([])
    },
    end: () => {
      const entry = parseJson(text)
      return entry.ok ? ok([readFacebookPost(entry.value)]) : failed(CUT)
    }
  }
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch (error) {
    if (error instanceof SyntaxError) return failed("This is not JSON.")
    throw error
  }
}
