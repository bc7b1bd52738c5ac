import Papa from "papaparse"

/**
 * Cells that a spreadsheet would run as a formula, also in the full-width signs of East Asian keyboards (OWASP, "CSV
 * Injection"); apostrophes in front count, so that taking one away is always right.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** Rows as CSV (RFC 4180); cells that a spreadsheet would run as a formula begin with `'`. */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[]
): string {
  const data = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? escape(cell) : cell))
  )
  return `${Papa.unparse({ fields: [...header], data }, { newline: "\r\n" })}\r\n`
}

/** A cell as it was before `writeCsv` put a `'` in front of it. */
export function unescapeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

function escape(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}
