import { parseIsoTime } from "~balance/calendar"

/** How a value of one type is written to a cell of a CSV file, and read back. */
export type CsvCell<T> = {
  readonly write: (value: T) => string
  /** What the cell says, unchecked: a cell that cannot be read comes back as something that every schema rejects. */
  readonly read: (cell: string) => unknown
}

export const TEXT: CsvCell<string> = { write: (text) => text, read: (cell) => cell }

export const NUMBER: CsvCell<number> = {
  write: String,
  read: (cell) => (cell === "" ? cell : Number(cell))
}

export const FLAG: CsvCell<boolean> = {
  write: String,
  read: (cell) => (cell === "true" ? true : cell === "false" ? false : cell)
}

/** An instant, in milliseconds since the Unix epoch, as ISO 8601 in UTC. */
export const TIME: CsvCell<number> = {
  write: (at) => new Date(at).toISOString(),
  read: (cell) => parseIsoTime(cell) ?? cell
}

/** Whole numbers in hexadecimal, with spaces between them. */
export const HEX_NUMBERS: CsvCell<readonly number[]> = {
  write: (values) => values.map((value) => value.toString(16)).join(" "),
  read: (cell) => (cell === "" ? [] : cell.split(" ").map((hex) => parseInt(hex, 16)))
}

/** A cell that is empty for null; an empty text comes back as null too. */
export function orEmpty<T>({ write, read }: CsvCell<T>): CsvCell<T | null> {
  return {
    write: (value) => (value === null ? "" : write(value)),
    read: (cell) => (cell === "" ? null : read(cell))
  }
}
