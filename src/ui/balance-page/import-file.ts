import { ArchiveRefused } from "~balance/archive/archive-refused"
import { HISTORY_HEAD, isHistoryFile, readHistoryFile } from "~balance/history/read-history-file"
import type { PostRecord } from "~balance/record/post-record"
import { send } from "~messaging/send"
import { type ArchiveProgress, readArchive } from "~ui/balance-page/read-archive"

/** Records in one message to the background: about half a megabyte. */
const BATCH = 500

/** What came of an import. */
export type ImportResult = { readonly added: number; readonly known: number }

/** Says why a file was not taken, in sentences for the person. Nothing was changed. */
export class FileRefused extends Error {}

/**
 * Brings a file in: a history that Softsell saved, or a network's archive. All of it is read and checked before the first
 * record is written; known posts are not counted twice.
 * @throws FileRefused when it does not fit; DOMException `AbortError` when the signal says so
 */
export async function importFile(
  file: Blob,
  onProgress: (progress: ArchiveProgress) => void,
  signal: AbortSignal
): Promise<ImportResult> {
  const records = [...(await readFile(file, onProgress, signal))]
  records.sort((one, other) => one.intendedAt - other.intendedAt)
  let [added, known] = [0, 0]
  for (let at = 0; at < records.length; at += BATCH) {
    const result = await send("history.import", { records: records.slice(at, at + BATCH) })
    added += result.added
    known += result.known
  }
  return { added, known }
}

async function readFile(
  file: Blob,
  onProgress: (progress: ArchiveProgress) => void,
  signal: AbortSignal
): Promise<readonly PostRecord[]> {
  const head = await file.slice(0, HISTORY_HEAD).text()
  // Only the head decides, so that a large archive is never read into one string.
  if (isHistoryFile(head)) {
    const reading = readHistoryFile(await file.text())
    if (reading.ok) return reading.value
    const { line, reason } = reading.failure
    throw new FileRefused(line === null ? reason : `Line ${line}: ${reason}`)
  }
  try {
    return await readArchive(file, onProgress, signal)
  } catch (error) {
    throw error instanceof ArchiveRefused ? new FileRefused(error.message) : error
  }
}
