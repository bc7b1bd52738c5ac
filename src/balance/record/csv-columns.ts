/** The columns of a history in CSV, in order; the same words as the fields of a record. */
export const CSV_COLUMNS = [
  "id",
  "postedAt",
  "confirmedAt",
  "state",
  "site",
  "surface",
  "kind",
  "correctedKind",
  "verdict",
  "salesy",
  "strength",
  "words",
  "parts",
  "suggestionUsed",
  "offsetMinutes",
  "origin",
  "fingerprint",
  "text"
] as const

/** One row of a history in CSV. */
export type CsvRow = Readonly<Record<(typeof CSV_COLUMNS)[number], string>>
