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
 * Imports a file: a history that Softsell saved, or a network's archive. All of it is read and checked, here and in the
 * background, before the first record is written, all in one step; known posts are not counted twice.
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
  const parts = Math.ceil(records.length / BATCH)
  const id = crypto.randomUUID()
  let last: Result<ImportResult> = ok({ added: 0, known: 0 })
  for (let part = 0; part < parts; part += 1) {
    signal.throwIfAborted()
    const batch = records.slice(part * BATCH, (part + 1) * BATCH)
    last = await send("history.import", { records: batch, transfer: { id, part, parts } })
    if (!last.ok) return last
  }
  return last
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
