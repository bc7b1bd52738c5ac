import Papa from "papaparse"

import { unescapeCell, writeCsv } from "~balance/csv"
import type { FileFailure } from "~balance/history/file-failure"
import { COLUMNS, type Field, FIELDS, headerOf } from "~balance/record/columns"
import type { CsvCell } from "~balance/record/csv-cell"
import { newer, RECORD_VERSION } from "~balance/record/migrations"
import { type PostRecord, readRecord } from "~balance/record/post-record"
import { failed, ok, type Result } from "~result"

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
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
    delimiter: ",",
    skipEmptyLines: true
  })
  const [header = [], ...rows] = data
  const version = versionOf(header, rows[0])
  if (version > RECORD_VERSION) {
    return failed(newer("This file").failure.reason, { line: null })
  }
  const missing = FIELDS.filter((field) => COLUMNS[field].since <= version)
    .map(headerOf)
    .filter((column) => !header.includes(column))
  if (missing.length > 0) {
    return failed(`The first line lacks ${missing.join(", ")}.`, { line: 1 })
  }
  const broken = errors.find(({ type }) => type === "Quotes")
  if (broken) {
    return failed("A quotation mark is never closed.", { line: lineOf(data, broken.row ?? 0) })
  }
  const records: PostRecord[] = []
  for (const [at, cells] of rows.entries()) {
    const record = readRecord(storedRecord(header, cells))
    if (!record.ok) {
      const { cause, reason } = record.failure
      const words = cause === "newer" ? reason : `This record does not fit: ${reason}`
      return failed(words, { line: lineOf(data, at + 1) })
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

/** The line on which a row begins: rows before it may hold line breaks in their cells. */
function lineOf(rows: readonly (readonly string[])[], at: number): number {
  const breaks = rows
    .slice(0, at)
    .flat()
    .reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
  return at + 1 + breaks
}
