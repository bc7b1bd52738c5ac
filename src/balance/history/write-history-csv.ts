import Papa from "papaparse"

import { CSV_COLUMNS, type CsvRow } from "~balance/record/csv-columns"
import type { PostRecord } from "~balance/record/post-record"

/** The whole history as CSV (RFC 4180), times in UTC; cells that a spreadsheet would run as a formula begin with `'`. */
export function writeHistoryCsv(records: readonly PostRecord[]): string {
  return `${Papa.unparse(records.map(rowOf), {
    columns: [...CSV_COLUMNS],
    escapeFormulae: true,
    newline: "\r\n"
  })}\r\n`
}

function rowOf(record: PostRecord): CsvRow {
  return {
    id: record.id,
    postedAt: new Date(record.intendedAt).toISOString(),
    confirmedAt: record.confirmedAt === null ? "" : new Date(record.confirmedAt).toISOString(),
    state: record.state,
    site: record.site,
    surface: record.surface,
    kind: record.kind,
    correctedKind: record.correctedKind ?? "",
    verdict: record.verdict,
    salesy: String(record.salesy),
    strength: String(record.strength),
    words: String(record.words),
    parts: String(record.parts),
    suggestionUsed: String(record.suggestionUsed),
    offsetMinutes: String(record.offsetMinutes),
    origin: record.origin,
    fingerprint: record.fingerprint.map((value) => value.toString(16)).join(" "),
    text: record.text ?? ""
  }
}
