import { HISTORY_HEAD, isHistoryFile, readHistoryFile } from "~balance/history/read-history-file"
import { failed, ok, type Result } from "~result"
import type { PostRecord } from "~balance/record/post-record"
import { send } from "~messaging/send"
import { type ArchiveProgress, readArchive } from "~ui/balance-page/read-archive"

/** Records in one message to the background: about half a megabyte. */
const BATCH = 500

/** What came of an import. */
export type ImportResult = { readonly added: number; readonly known: number }

/**
 * Imports a file: a history that Softsell saved, or a network's archive. All of it is read and checked before the first
 * record is written; known posts are not counted twice.
 * @returns a failure when it does not fit; nothing was changed then
 * @throws DOMException `AbortError` when the signal says so
 */
export async function importFile(
  file: Blob,
  onProgress: (progress: ArchiveProgress) => void,
  signal: AbortSignal
): Promise<Result<ImportResult>> {
  const read = await readFile(file, onProgress, signal)
  if (!read.ok) return read
  const records = [...read.value]
  records.sort((one, other) => one.intendedAt - other.intendedAt)
  let [added, known] = [0, 0]
  for (let at = 0; at < records.length; at += BATCH) {
    const result = await send("history.import", { records: records.slice(at, at + BATCH) })
    if (!result.ok) return result
    added += result.value.added
    known += result.value.known
  }
  return ok({ added, known })
}

async function readFile(
  file: Blob,
  onProgress: (progress: ArchiveProgress) => void,
  signal: AbortSignal
): Promise<Result<readonly PostRecord[]>> {
  const head = await file.slice(0, HISTORY_HEAD).text()
  // Only the head decides, so that a large archive is never read into one string.
  if (isHistoryFile(head)) {
    const reading = readHistoryFile(await file.text())
    if (reading.ok) return reading
    const { line, reason } = reading.failure
    return failed(line === null ? reason : `Line ${line}: ${reason}`)
  }
  return readArchive(file, onProgress, signal)
}
