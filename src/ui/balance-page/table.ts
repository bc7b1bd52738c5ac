import { writeCsv } from "~balance/csv"

/** Figures in rows and columns: what stands behind a picture, for reading aloud and for taking away. */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** A table as CSV (RFC 4180) with its header. */
export function tableCsv({ columns, rows }: Table): string {
  return writeCsv(columns, rows)
}
