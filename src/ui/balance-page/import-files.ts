import { HISTORY_HEAD, isHistoryFile, readHistoryFile } from "~balance/history/read-history-file"
import { failed, ok, type Result } from "~result"
import { send } from "~messaging/send"
import { type ArchiveProgress, type ReadArchive, readArchive } from "~ui/balance-page/read-archive"

/** Records in one message to the background: about half a megabyte. */
const BATCH = 500

/** What came of an import. */
export type ImportResult = {
  readonly added: number
  readonly known: number
  /** How many entries of an archive were left out, by the reason. */
  readonly leftOut: ReadonlyMap<string, number>
}

const NOTHING_LEFT_OUT: ReadonlyMap<string, number> = new Map()

/**
 * Imports files: a history that Softsell saved, or the ZIPs or files of a network's archive. All of it is read and checked, here and in the
 * background, before the first record is written, all in one step; known posts are not counted twice.
 * @returns a failure when it does not fit; nothing was changed then
 * @throws DOMException `AbortError` when the signal says so
 */
export async function importFiles(
  files: readonly File[],
  onProgress: (progress: ArchiveProgress) => void,
  signal: AbortSignal
): Promise<Result<ImportResult>> {
  const read = await readFiles(files, onProgress, signal)
  if (!read.ok) return read
  const { leftOut } = read.value
  const records = [...read.value.records]
  records.sort((one, other) => one.intendedAt - other.intendedAt)
  const parts = Math.ceil(records.length / BATCH)
  const id = crypto.randomUUID()
  let last: Result<ImportResult> = ok({ added: 0, known: 0, leftOut })
  for (let part = 0; part < parts; part += 1) {
    signal.throwIfAborted()
    const batch = records.slice(part * BATCH, (part + 1) * BATCH)
    const sent = await send("history.import", { records: batch, transfer: { id, part, parts } })
    if (!sent.ok) return sent
    last = ok({ ...sent.value, leftOut })
  }
  return last
}

async function readFiles(
  files: readonly File[],
  onProgress: (progress: ArchiveProgress) => void,
  signal: AbortSignal
): Promise<Result<ReadArchive>> {
  const [file] = files
  // Only the head decides, so that a large archive is never read into one string.
  if (file && files.length === 1 && isHistoryFile(await file.slice(0, HISTORY_HEAD).text())) {
    const reading = readHistoryFile(await file.text())
    if (reading.ok) return ok({ records: reading.value, leftOut: NOTHING_LEFT_OUT })
    const { line, reason } = reading.failure
    return failed(line === null ? reason : `Line ${line}: ${reason}`)
  }
  const given = files.map((one) => ({ name: one.webkitRelativePath || one.name, blob: one }))
  return readArchive(given, onProgress, signal)
}
