/** The columns of LinkedIn's `Shares.csv` that are used. */
export type LinkedInColumns = { readonly date: number; readonly text: number }

/** Finds the columns by their names in the header; null when it is no `Shares.csv`. */
export function linkedInColumns(header: readonly string[]): LinkedInColumns | null {
  const names = header.map((name) => name.replace(/^\ufeff/, "").trim())
  const [date, text] = [names.indexOf("Date"), names.indexOf("ShareCommentary")]
  return date === -1 || text === -1 ? null : { date, text }
}
