import Papa from "papaparse"
import * as v from "valibot"

import { parseIsoTime } from "~balance/calendar"
import { CSV_COLUMNS } from "~balance/record/csv-columns"
import type { FileReading } from "~balance/history/history-file"
import { type PostRecord, postRecordSchema } from "~balance/record/post-record"

/** What `escapeFormulae` put a `'` before (papaparse 5: `=`, `+`, `-`, `@`, tab, return). */
const ESCAPED = /^'(?=[=+\-@\t\r])/

/** Reads what `writeHistoryCsv` wrote. Never throws. */
export function readHistoryCsv(text: string): FileReading {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
    skipEmptyLines: true
  })
  const header = data[0] ?? []
  const missing = CSV_COLUMNS.filter((column) => !header.includes(column))
  if (missing.length > 0) {
    return { ok: false, line: 1, reason: `The first line lacks ${missing.join(", ")}.` }
  }
  const broken = errors.find(({ type }) => type === "Quotes")
  if (broken) {
    const line = lineOf(data, broken.row ?? 0)
    return { ok: false, line, reason: "A quotation mark is never closed." }
  }
  const records: PostRecord[] = []
  for (const [at, cells] of data.entries()) {
    if (at === 0) continue
    const record = v.safeParse(postRecordSchema, rawRecord(header, cells))
    if (!record.success) {
      const field = v.getDotPath(record.issues[0]) ?? "it"
      const reason = `This record does not fit: ${field}: ${record.issues[0].message}`
      return { ok: false, line: lineOf(data, at), reason }
    }
    records.push(record.output)
  }
  return { ok: true, records }
}

function rawRecord(
  header: readonly string[],
  cells: readonly string[]
): Readonly<Record<string, unknown>> {
  const cell = (name: (typeof CSV_COLUMNS)[number]): string =>
    (cells[header.indexOf(name)] ?? "").replace(ESCAPED, "")
  const number = (words: string): number | string => (words === "" ? words : Number(words))
  const flag = (words: string): boolean | string =>
    words === "true" ? true : words === "false" ? false : words
  const fingerprint = cell("fingerprint")
  return {
    version: 1,
    id: cell("id"),
    intendedAt: parseIsoTime(cell("postedAt")) ?? cell("postedAt"),
    confirmedAt:
      cell("confirmedAt") === "" ? null : (parseIsoTime(cell("confirmedAt")) ?? "not a time"),
    state: cell("state"),
    site: cell("site"),
    surface: cell("surface"),
    kind: cell("kind"),
    correctedKind: cell("correctedKind") || null,
    verdict: cell("verdict"),
    salesy: number(cell("salesy")),
    strength: number(cell("strength")),
    words: number(cell("words")),
    parts: number(cell("parts")),
    suggestionUsed: flag(cell("suggestionUsed")),
    offsetMinutes: number(cell("offsetMinutes")),
    origin: cell("origin"),
    fingerprint: fingerprint === "" ? [] : fingerprint.split(" ").map((hex) => parseInt(hex, 16)),
    text: cell("text") || null
  }
}

/** The line on which a row begins: rows before it may hold line breaks in their cells. */
function lineOf(rows: readonly (readonly string[])[], at: number): number {
  const breaks = rows
    .slice(0, at)
    .flat()
    .reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
  return at + 1 + breaks
}
