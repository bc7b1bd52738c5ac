import { type Failure, failed, ok, type Result } from "~result"

/** A row of a CSV file. */
export type CsvRow = {
  readonly cells: readonly string[]
  /** The line on which it begins, from 1. */
  readonly line: number
}

/** Why a file cannot be split: a quotation mark is never closed in the row that begins on this line. */
type Unclosed = Failure & { readonly line: number }

/** Splits a CSV file that arrives in chunks into rows, in time proportional to its length whatever it holds. */
export type CsvRecords = {
  /** Feeds a piece of the file. @returns the rows completed by it */
  readonly push: (chunk: string) => Result<readonly CsvRow[], Unclosed>
  /** The last row, where the file does not end with a line break. */
  readonly end: () => Result<readonly CsvRow[], Unclosed>
}

/** Longest row, in UTF-16 units: ten times the longest post. More is a quotation mark that was never closed. */
const MAX_ROW = 1_000_000

const QUOTE = 34
const LINE_FEED = 10

/** A splitter (RFC 4180) that cuts at line breaks outside quotation marks; blank lines are left out. */
export function csvRecords(): CsvRecords {
  /** Pieces of the row that has begun; put together once it is complete, so that no piece is copied at every chunk. */
  let begun: string[] = []
  let length = 0
  let quoted = false
  let line = 1
  let startLine = 1

  const unclosed = () =>
    failed("The file is cut off: a quotation mark is never closed.", { line: startLine })
  const push = (chunk: string): Result<readonly CsvRow[], Unclosed> => {
    const rows: CsvRow[] = []
    let start = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const unit = chunk.charCodeAt(at)
      if (unit === QUOTE) quoted = !quoted
      if (unit !== LINE_FEED) continue
      line += 1
      if (quoted) continue
      const row = (begun.join("") + chunk.slice(start, at)).replace(/\r$/, "")
      if (row.trim() !== "") rows.push({ cells: cellsOf(row), line: startLine })
      begun = []
      length = 0
      start = at + 1
      startLine = line
    }
    begun.push(chunk.slice(start))
    length += chunk.length - start
    return length > MAX_ROW ? unclosed() : ok(rows)
  }
  return { push, end: () => (quoted ? unclosed() : push("\n")) }
}

/** The cells of one row. What follows a closing quotation mark, though nothing should, is kept. */
function cellsOf(row: string): readonly string[] {
  const cells: string[] = []
  for (let at = 0; ; at += 1) {
    let cell = ""
    if (row.charCodeAt(at) === QUOTE) {
      let close = row.indexOf('"', at + 1)
      at += 1
      while (row.charCodeAt(close + 1) === QUOTE) {
        cell += row.slice(at, close + 1)
        at = close + 2
        close = row.indexOf('"', at)
      }
      cell += row.slice(at, close)
      at = close + 1
    }
    const comma = row.indexOf(",", at)
    cells.push(cell + row.slice(at, comma === -1 ? undefined : comma))
    if (comma === -1) return cells
    at = comma
  }
}
