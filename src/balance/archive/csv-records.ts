import Papa from "papaparse"

import { failed, ok, type Result } from "~result"

/** A row of a CSV file. */
export type CsvRow = {
  readonly cells: readonly string[]
  /** The line on which it begins, from 1. */
  readonly line: number
}

/** Splits a CSV file that arrives in chunks into rows. */
export type CsvRecords = {
  /** Feeds a piece of the file. @returns the rows completed by it */
  readonly push: (chunk: string) => readonly CsvRow[]
  /** The last row, where the file does not end with a line break. Fails where a quotation mark was never closed. */
  readonly end: () => Result<readonly CsvRow[]>
}

/** A splitter that cuts at line breaks outside quotation marks and leaves the cells of each row to papaparse. */
export function csvRecords(): CsvRecords {
  let rest = ""
  let quoted = false
  let scanned = 0
  let line = 1
  let startLine = 1

  const cellsOf = (row: string): readonly string[] =>
    Papa.parse<string[]>(row, { delimiter: ",", newline: "\n" }).data[0] ?? []

  const push = (chunk: string): readonly CsvRow[] => {
    const rows: CsvRow[] = []
    rest += chunk
    let start = 0
    for (; scanned < rest.length; scanned += 1) {
      const unit = rest.charCodeAt(scanned)
      if (unit === 34) quoted = !quoted
      if (unit !== 10) continue
      line += 1
      if (quoted) continue
      const row = rest.slice(start, scanned).replace(/\r$/, "")
      if (row.trim() !== "") rows.push({ cells: cellsOf(row), line: startLine })
      start = scanned + 1
      startLine = line
    }
    rest = rest.slice(start)
    scanned -= start
    return rows
  }
  const end = (): Result<readonly CsvRow[]> =>
    quoted ? failed("The file is cut off: a quotation mark is never closed.") : ok(push("\n"))
  return { push, end }
}
