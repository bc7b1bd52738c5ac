import { unescapeCell, writeCsv } from "~balance/csv"
import { csvRecords } from "~balance/csv-records"
import type { FileFailure } from "~balance/history/file-failure"
import { COLUMNS, type Field, FIELDS, headerOf } from "~balance/record/columns"
import type { CsvCell } from "~balance/record/csv-cell"
import { newer, RECORD_VERSION } from "~balance/record/migrations"
import { type PostRecord, readRecord } from "~balance/record/post-record"
import { all, failed, ok, type Result } from "~result"

const HEADERS = FIELDS.map(headerOf)

/** The whole history as CSV, times in UTC. */
export function writeHistoryCsv(records: readonly PostRecord[]): string {
  const rows = records.map((record) => FIELDS.map((field) => cellOf(field, record[field])))
  return writeCsv(HEADERS, rows)
}

/** True for the beginning of what `writeHistoryCsv` wrote, in any version. */
export function looksLikeHistoryCsv(start: string): boolean {
  return /^"?id"?,"?postedAt"?,/.test(start)
}

/** Reads what this Softsell or an older one wrote. */
export function readHistoryCsv(text: string): Result<readonly PostRecord[], FileFailure> {
  const split = csvRecords()
  const read = all([split.push(text.replace(/^\ufeff/, "")), split.end()])
  if (!read.ok) return read
  const [first, ...rows] = read.value.flat()
  const header = first?.cells ?? []
  const version = versionOf(header, rows[0]?.cells)
  if (version > RECORD_VERSION) {
    return failed(newer("This file").failure.reason, { line: null })
  }
  const missing = FIELDS.filter((field) => COLUMNS[field].since <= version)
    .map(headerOf)
    .filter((column) => !header.includes(column))
  if (missing.length > 0) {
    return failed(`The first line lacks ${missing.join(", ")}.`, { line: 1 })
  }
  const records: PostRecord[] = []
  for (const { cells, line } of rows) {
    const record = readRecord(storedRecord(header, cells))
    if (!record.ok) {
      const { cause, reason } = record.failure
      const words = cause === "newer" ? reason : `This record does not fit: ${reason}`
      return failed(words, { line })
    }
    records.push(record.value)
  }
  return ok(records)
}

function cellOf<F extends Field>(field: F, value: PostRecord[F]): string {
  return (COLUMNS[field].cell as CsvCell<PostRecord[F]>).write(value)
}

/** Version 1 had no such column. */
function versionOf(header: readonly string[], row: readonly string[] | undefined): number {
  const at = header.indexOf(headerOf("version"))
  return at === -1 ? 1 : Number(row?.[at] ?? RECORD_VERSION)
}

/** A row as the record it was; columns unknown to this version stay text, for the migrations. */
function storedRecord(header: readonly string[], cells: readonly string[]): object {
  const known = new Map(FIELDS.map((field) => [headerOf(field), field]))
  const entries = header.map((column, at) => {
    const cell = unescapeCell(cells[at] ?? "")
    const field = known.get(column)
    return field ? [field, COLUMNS[field].cell.read(cell)] : [column, cell]
  })
  return { version: 1, ...Object.fromEntries(entries) } as object
}
