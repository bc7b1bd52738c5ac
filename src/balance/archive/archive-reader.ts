import type { ArchivePost, EntryReading } from "~balance/archive/archive-post"
import { ArchiveRefused } from "~balance/archive/archive-refused"
import { csvRecords } from "~balance/archive/csv-records"
import { jsonElements } from "~balance/archive/json-elements"
import { readFacebookPost } from "~balance/archive/read-facebook-post"
import { type LinkedInColumns, linkedInColumns } from "~balance/archive/linkedin-columns"
import { readLinkedInShare } from "~balance/archive/read-linkedin-share"
import { readXTweet } from "~balance/archive/read-x-tweet"
import { NETWORKS } from "~networks/index"

/** Reads an archive piece by piece. */
export type ArchiveReader = {
  /** Feeds a piece. @returns the posts completed by it @throws ArchiveRefused when the file does not fit */
  readonly push: (chunk: string) => readonly ArchivePost[]
  /** Says that the file is over. @throws ArchiveRefused when it was cut off, or no archive at all */
  readonly end: () => readonly ArchivePost[]
}

const FILES = NETWORKS.flatMap(({ name, archiveFile }) =>
  archiveFile === null ? [] : [`${name}’s ${archiveFile}`]
)
const NO_ARCHIVE = `This is none of the archives that Softsell reads: ${FILES.join(", ")}.`

/** Units looked at before saying that a file is no archive: its first line stands well within. */
const HEAD = 4096

/**
 * A reader for X's `tweets.js`, LinkedIn's `Shares.csv` and Facebook's `your_posts_1.json`; which one it is shows in the
 * first characters. Holds one entry at a time, so that the size of the file does not matter.
 */
export function archiveReader(): ArchiveReader {
  let format: ArchiveReader | null = null
  let head = ""
  return {
    push: (chunk) => {
      if (format) return format.push(chunk)
      head += chunk
      format = formatOf(head.replace(/^\ufeff/, ""), head.length >= HEAD)
      if (!format) return []
      const start = head.replace(/^\ufeff/, "")
      head = ""
      return format.push(start)
    },
    end: () => {
      if (format) return format.end()
      const start = head.replace(/^\ufeff/, "")
      format = formatOf(start, true)
      return format ? [...format.push(start), ...format.end()] : []
    }
  }
}

function formatOf(head: string, enough: boolean): ArchiveReader | null {
  if (/^\s*window\.YTD\.tweets?\.part\d+\s*=\s*\[/.test(head)) return jsonArchive(readXTweet)
  if (/^\s*window\.YTD\./.test(head) && enough) {
    throw new ArchiveRefused(
      "This is another file of X’s archive. The posts are in data/tweets.js."
    )
  }
  if (/^\s*\[/.test(head)) return jsonArchive(readFacebookPost)
  const lineEnd = head.indexOf("\n")
  if (/^[^\n{[<]*ShareCommentary/.test(head) && lineEnd !== -1) return csvArchive()
  if (/^\s*\{/.test(head) && enough) return singlePost()
  if (!enough) return null
  throw new ArchiveRefused(NO_ARCHIVE)
}

function jsonArchive(read: (entry: unknown) => EntryReading): ArchiveReader {
  const elements = jsonElements()
  return {
    push: (chunk) =>
      elements.push(chunk).map(({ json, line }) => {
        let entry: unknown
        try {
          entry = JSON.parse(json)
        } catch {
          throw new ArchiveRefused(`Line ${line}: this entry is not JSON.`)
        }
        return postOf(read(entry), line)
      }),
    end: () => {
      if (!elements.closed()) throw new ArchiveRefused("The file is cut off: its list never ends.")
      return []
    }
  }
}

function csvArchive(): ArchiveReader {
  const records = csvRecords()
  let columns: LinkedInColumns | null = null
  const read = (rows: ReturnType<typeof records.push>): readonly ArchivePost[] =>
    rows.flatMap(({ cells, line }) => {
      if (columns) return [postOf(readLinkedInShare(cells, columns), line)]
      columns = linkedInColumns(cells)
      if (columns) return []
      throw new ArchiveRefused("The first line lacks the columns Date and ShareCommentary.")
    })
  return {
    push: (chunk) => read(records.push(chunk)),
    end: () => {
      const rows = records.end()
      if (rows) return read(rows)
      throw new ArchiveRefused("The file is cut off: a quotation mark is never closed.")
    }
  }
}

/** Facebook writes a lone post as an object instead of a list. */
function singlePost(): ArchiveReader {
  let text = ""
  return {
    push: (chunk) => {
      text += chunk
      return []
    },
    end: () => {
      let entry: unknown
      try {
        entry = JSON.parse(text)
      } catch {
        throw new ArchiveRefused("This is JSON that is cut off, or no JSON at all.")
      }
      const reading = readFacebookPost(entry)
      if (!reading.ok) throw new ArchiveRefused(NO_ARCHIVE)
      return [reading.post]
    }
  }
}

function postOf(reading: EntryReading, line: number): ArchivePost {
  if (reading.ok) return reading.post
  throw new ArchiveRefused(`Line ${line}: ${reading.reason}.`)
}
