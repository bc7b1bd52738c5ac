import Papa from "papaparse"

/** Takes a CSV file apart, however it is cut into chunks. */
export type CsvRecords = {
  /** Feeds a piece of the file. @returns the rows completed by it, each with the line (from 1) on which it begins */
  readonly push: (
    chunk: string
  ) => readonly { readonly cells: readonly string[]; readonly line: number }[]
  /** The last row, where the file does not end with a line break; null where a quotation mark was never closed. */
  readonly end: () =>
    | readonly {
        readonly cells: readonly string[]
        readonly line: number
      }[]
    | null
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

  const push = (chunk: string): { cells: readonly string[]; line: number }[] => {
    const rows: { cells: readonly string[]; line: number }[] = []
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
  const end = (): { cells: readonly string[]; line: number }[] | null =>
    quoted ? null : push("\n")
  return { push, end }
}
