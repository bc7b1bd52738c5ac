import type { FileFailure } from "~balance/history/file-failure"
import { looksLikeHistoryCsv, readHistoryCsv } from "~balance/history/history-csv"
import { looksLikeHistoryJson, readHistoryJson } from "~balance/history/history-json"
import type { PostRecord } from "~balance/record/post-record"
import type { Result } from "~result"

/** Characters of a file by which `isHistoryFile` decides. */
export const HISTORY_HEAD = 400

/** True for the beginning of a history that Softsell wrote, JSON or CSV; false for a network's archive. */
export function isHistoryFile(text: string): boolean {
  const head = headOf(text)
  return looksLikeHistoryJson(head) || looksLikeHistoryCsv(head)
}

/** Reads a history that Softsell wrote. @param text of a file that `isHistoryFile` */
export function readHistoryFile(text: string): Result<readonly PostRecord[], FileFailure> {
  return looksLikeHistoryCsv(headOf(text)) ? readHistoryCsv(text) : readHistoryJson(text)
}

function headOf(text: string): string {
  return text.slice(0, HISTORY_HEAD).replace(/^\ufeff/, "")
}
