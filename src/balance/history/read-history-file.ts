import type { FileReading } from "~balance/history/history-file"
import { readHistoryCsv } from "~balance/history/read-history-csv"
import { readHistoryJson } from "~balance/history/read-history-json"

/** Reads a history that Softsell wrote, JSON or CSV; null when it is neither, for example a network's archive. */
export function readHistoryFile(text: string): FileReading | null {
  const start = text.slice(0, 400).replace(/^\ufeff/, "")
  if (/^\s*\{\s*"format"\s*:\s*"softsell-history"/.test(start)) return readHistoryJson(text)
  if (/^"?id"?,"?postedAt"?,/.test(start)) return readHistoryCsv(text)
  return null
}
