import type { HistoryFile } from "~balance/history/history-file"

/** The whole history as JSON: valid as one document, one record a line, so that a damaged line can be named. */
export function writeHistoryJson(file: HistoryFile): string {
  const { records, ...rest } = file
  const head = JSON.stringify({ format: "softsell-history", version: 1, ...rest }).slice(0, -1)
  const lines = records.map((record) => JSON.stringify(record)).join(",\n")
  return `${head},"records":[\n${lines}\n]}\n`
}
