import type { NamedBlob } from "~archive-files/open-given"
import { HISTORY_HEAD, isHistoryFile, readHistoryFile } from "~balance/history/read-history-file"
import type { PostRecord } from "~balance/record/post-record"
import { send } from "~messaging/send"
import { MAX_IMPORTED_AT_ONCE } from "~messaging/messages"
import { failed, ok, type Result } from "~result"
import { importArchive, type ImportResult, type ImportWork } from "~ui/balance-page/import-archive"

/**
 * Imports files: a history that Softsell saved, or the ZIPs, folders or files of a network's archive.
 * @param name what was given, for people
 * @returns a failure where it does not fit; nothing was changed then
 * @throws DOMException `AbortError` when it was stopped before anything was changed
 */
export async function importFiles(
  given: readonly NamedBlob[],
  name: string,
  work: ImportWork
): Promise<Result<ImportResult>> {
  const [first] = given
  // Only the head decides, so that a large archive is never read into one string.
  const isHistory =
    first !== undefined &&
    given.length === 1 &&
    isHistoryFile(await first.blob.slice(0, HISTORY_HEAD).text())
  if (!isHistory) return importArchive(given, name, work)
  const read = readHistoryFile(await first.blob.text())
  if (read.ok) return importHistory(read.value, work)
  const { line, reason } = read.failure
  return failed(line === null ? reason : `Line ${line}: ${reason}`)
}

/** All records are checked by the background before the first is written, all in one step. */
async function importHistory(
  read: readonly PostRecord[],
  { onProgress, signal }: ImportWork
): Promise<Result<ImportResult>> {
  const records = [...read].sort((one, other) => one.intendedAt - other.intendedAt)
  const parts = Math.ceil(records.length / MAX_IMPORTED_AT_ONCE)
  const id = crypto.randomUUID()
  let merged = { added: 0, known: 0 }
  for (let part = 0; part < parts; part += 1) {
    signal.throwIfAborted()
    const from = part * MAX_IMPORTED_AT_ONCE
    onProgress({ step: "reading", read: from / records.length, posts: from })
    const batch = records.slice(from, from + MAX_IMPORTED_AT_ONCE)
    const sent = await send("history.import", { records: batch, transfer: { id, part, parts } })
    if (!sent.ok) return sent
    merged = sent.value
  }
  return ok({ ...merged, changed: 0, leftOut: new Map(), endedEarly: null })
}
