import Papa from "papaparse"

import type { Table } from "~balance/advice/table"

/** A table as CSV (RFC 4180) with its header. */
export function tableCsv({ columns, rows }: Table): string {
  const cells = { fields: [...columns], data: rows.map((row) => [...row]) }
  return `${Papa.unparse(cells, { escapeFormulae: true, newline: "\r\n" })}\r\n`
}
