import * as v from "valibot"

import type { FileFailure } from "~balance/history/file-failure"
import { newer, RECORD_VERSION } from "~balance/record/migrations"
import { type PostRecord, readRecord } from "~balance/record/post-record"
import { failed, ok, type Result } from "~result"

const FORMAT = "softsell-history"

/** Everything that an export holds. */
export type HistoryExport = {
  /** When it was written: milliseconds since the Unix epoch, UTC. */
  readonly exportedAt: number
  readonly settings: unknown
  readonly records: readonly PostRecord[]
}

/**
 * The whole history as JSON: valid as one document, one record a line, so that a damaged line can be named. The file has
 * the version of its records, so that an older Softsell refuses it as newer.
 */
export function writeHistoryJson({ records, ...rest }: HistoryExport): string {
  const head = JSON.stringify({ format: FORMAT, version: RECORD_VERSION, ...rest }).slice(0, -1)
  const lines = records.map((record) => JSON.stringify(record)).join(",\n")
  return `${head},"records":[\n${lines}\n]}\n`
}

/** True for the beginning of what `writeHistoryJson` wrote, in any version. */
export function looksLikeHistoryJson(start: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"softsell-history"/.test(start)
}

const headSchema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  records: v.array(v.unknown())
})

/** Reads what this Softsell or an older one wrote, also when another program has reformatted it. */
export function readHistoryJson(text: string): Result<readonly PostRecord[], FileFailure> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const line = brokenLine(text)
    return failed("This line is not JSON, or the file is cut off here.", { line })
  }
  const head = v.safeParse(headSchema, parsed)
  if (!head.success) {
    return failed("This is not a history that Softsell has written.", { line: null })
  }
  if (head.output.version > RECORD_VERSION) {
    return failed(newer("This file").failure.reason, { line: null })
  }
  const records: PostRecord[] = []
  for (const [at, stored] of head.output.records.entries()) {
    const record = readRecord(stored)
    if (!record.ok) {
      const line = lineOfRecord(text, at, head.output.records.length)
      const which = line === null ? `Record ${at + 1}` : "This record"
      const { cause, reason } = record.failure
      const words = cause === "newer" ? reason : `${which} does not fit: ${reason}`
      return failed(words, { line })
    }
    records.push(record.value)
  }
  return ok(records)
}

/** The first line that is not JSON by itself, in a file of one record a line; else the last line. */
function brokenLine(text: string): number {
  const lines = text.trimEnd().split("\n")
  const isBroken = (line: string, at: number): boolean => {
    if (at === 0 || (at === lines.length - 1 && line === "]}")) return false
    return !isJson(line.replace(/,\r?$/, ""))
  }
  const first = lines.findIndex(isBroken)
  return first === -1 ? lines.length : first + 1
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** Line of a record where the file has a record a line after one line of head, else null. */
function lineOfRecord(text: string, at: number, records: number): number | null {
  return text.trimEnd().split("\n").length === records + 2 ? at + 2 : null
}
