import * as v from "valibot"

import type { FileReading } from "~balance/history/history-file"
import { type PostRecord, postRecordSchema } from "~balance/record/post-record"

const headSchema = v.object({
  format: v.literal("softsell-history"),
  version: v.number(),
  records: v.array(v.unknown())
})

/** Reads what `writeHistoryJson` wrote, also when another program has laid it out anew. Never throws. */
export function readHistoryJson(text: string): FileReading {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    const line = brokenLine(text)
    return { ok: false, line, reason: "This line is not JSON, or the file is cut off here." }
  }
  const head = v.safeParse(headSchema, parsed)
  if (!head.success) {
    return { ok: false, line: null, reason: "This is not a history that Softsell has written." }
  }
  if (head.output.version > 1) {
    const reason = "This file comes from a newer Softsell. Update the extension, then try again."
    return { ok: false, line: null, reason }
  }
  const records: PostRecord[] = []
  for (const [at, raw] of head.output.records.entries()) {
    const record = v.safeParse(postRecordSchema, raw)
    if (!record.success) {
      const { message } = record.issues[0]
      const field = v.getDotPath(record.issues[0])
      const line = lineOfRecord(text, at, head.output.records.length)
      const which = line === null ? `Record ${at + 1}` : "This record"
      return { ok: false, line, reason: `${which} does not fit: ${field ?? "it"}: ${message}` }
    }
    records.push(record.output)
  }
  return { ok: true, records }
}

/** The first line that is no JSON by itself, in a file of one record a line; else the last line. */
function brokenLine(text: string): number {
  const lines = text.trimEnd().split("\n")
  for (const [at, line] of lines.entries()) {
    if (at === 0 || (at === lines.length - 1 && line === "]}")) continue
    try {
      JSON.parse(line.replace(/,\r?$/, ""))
    } catch {
      return at + 1
    }
  }
  return lines.length
}

/** Line of a record where the file has a record a line after one line of head, else null. */
function lineOfRecord(text: string, at: number, records: number): number | null {
  return text.trimEnd().split("\n").length === records + 2 ? at + 2 : null
}
