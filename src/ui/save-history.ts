import { writeHistoryCsv } from "~balance/history/history-csv"
import { writeHistoryJson } from "~balance/history/history-json"
import { CELLS } from "~store/cells"
import { readRecords } from "~balance/record/post-record"
import type { Records } from "~store/records"
import { saveFile } from "~ui/save-file"

/** Saves the whole history, and with JSON the settings, as a file. @param now milliseconds since the Unix epoch, UTC */
export async function saveHistory(
  records: Records,
  format: "json" | "csv",
  now: number
): Promise<void> {
  const [stored, held, settings] = await Promise.all([
    records.all(),
    CELLS.heldRecords.get(),
    CELLS.settings.get()
  ])
  const all = readRecords([...stored, ...held])
    .records.map((record) =>
      record.keyId === null ? { ...record, fingerprint: [], links: [] } : record
    )
    .sort((one, other) => one.intendedAt - other.intendedAt)
  const text =
    format === "csv"
      ? writeHistoryCsv(all)
      : writeHistoryJson({ exportedAt: now, settings, records: all })
  const type = format === "csv" ? "text/csv" : "application/json"
  saveFile(
    `softsell-${new Date(now).toISOString().slice(0, 10)}.${format}`,
    new Blob([text], { type })
  )
}
