import type { ArchivePost } from "~balance/archive/archive-post"
import { csvRecords, type CsvRow } from "~balance/csv-records"
import { jsonElements } from "~balance/archive/json-elements"
import { readFacebookPost } from "~balance/archive/read-facebook-post"
import {
  type LinkedInColumns,
  linkedInColumns,
  readLinkedInShare
} from "~balance/archive/read-linkedin-share"
import { readXTweet } from "~balance/archive/read-x-tweet"
import { all, failed, ok, type Result } from "~result"

/** Posts that were read, or why the file is refused, in whole sentences that name the line. */
type Posts = Result<readonly ArchivePost[]>

/** Reads an archive piece by piece. After a failure it must not be used again. */
export type ArchiveReader = {
  /** Feeds a piece. @returns the posts completed by it; a failure when the file does not fit */
  readonly push: (chunk: string) => Posts
  /** Ends the file. @returns a failure when it was cut off, or is no archive at all */
  readonly end: () => Posts
}

const NO_ARCHIVE =
  "This is none of the archives that Softsell reads: X’s tweets.js, LinkedIn’s Shares.csv, Facebook’s your_posts_1.json."

/** UTF-16 code units read before a file is refused as no archive; the first line of every known format is far shorter. */
const HEAD = 4096

/**
 * A reader for X's `tweets.js`, LinkedIn's `Shares.csv` and Facebook's `your_posts_1.json`; the first
 * characters tell which. Holds one entry at a time, so that the size of the file does not matter.
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
      if (!found.ok || !found.value) return failed(found.ok ? NO_ARCHIVE : found.failure.reason)
      const posts = all([found.value.push(withoutMark()), found.value.end()])
      return posts.ok ? ok(posts.value.flat()) : posts
    }
  }
}

/** The reader for a file that begins like this; null while more of it is needed. */
function readerFor(head: string, isComplete: boolean): Result<ArchiveReader | null> {
  if (/^\s*window\.YTD\.tweets?\.part\d+\s*=\s*\[/.test(head)) return ok(jsonArchive(readXTweet))
  if (/^\s*window\.YTD\./.test(head) && isComplete) {
    return failed("This is another file of X’s archive. The posts are in data/tweets.js.")
  }
  if (/^\s*\[/.test(head)) return ok(jsonArchive(readFacebookPost))
  const lineEnd = head.indexOf("\n")
  if (/^[^\n{[<]*ShareCommentary/.test(head) && lineEnd !== -1) return ok(csvArchive())
  if (/^\s*\{/.test(head) && isComplete) return ok(singlePost())
  return isComplete ? failed(NO_ARCHIVE) : ok(null)
}

function jsonArchive(read: (entry: unknown) => Result<ArchivePost>): ArchiveReader {
  const elements = jsonElements()
  return {
    push: (chunk) =>
      all(
        elements.push(chunk).map(({ json, line }) => {
          const entry = parseJson(json)
          if (!entry.ok) return failed(`Line ${line}: this entry is not JSON.`)
          return atLine(read(entry.value), line)
        })
      ),
    end: () => (elements.closed() ? ok([]) : failed("The file is cut off: its list never ends."))
  }
}

function csvArchive(): ArchiveReader {
  const records = csvRecords()
  let columns: LinkedInColumns | null = null
  const readAll = (rows: Result<readonly CsvRow[]>): Posts => (rows.ok ? read(rows.value) : rows)
  const read = (rows: readonly CsvRow[]): Posts => {
    const posts: ArchivePost[] = []
    for (const { cells, line } of rows) {
      if (columns) {
        const post = atLine(readLinkedInShare(cells, columns), line)
        if (!post.ok) return post
        posts.push(post.value)
        continue
      }
      columns = linkedInColumns(cells)
      if (!columns) return failed("The first line lacks the columns Date and ShareCommentary.")
    }
    return ok(posts)
  }
  return {
    push: (chunk) => readAll(records.push(chunk)),
    end: () => readAll(records.end())
  }
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
      if (!entry.ok) return failed("This is JSON that is cut off, or no JSON at all.")
      const post = readFacebookPost(entry.value)
      return post.ok ? ok([post.value]) : failed(NO_ARCHIVE)
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

function atLine(post: Result<ArchivePost>, line: number): Result<ArchivePost> {
  return post.ok ? post : failed(`Line ${line}: ${post.failure.reason}.`)
}
