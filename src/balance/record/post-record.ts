import * as v from "valibot"

import { COLUMNS, type DraftField, type Field, FIELDS } from "~balance/record/columns"
import { migrate, type RecordFailure } from "~balance/record/migrations"
import { failed, ok, type Result } from "~result"

/** One post, as the history keeps it; the text only if the person switched that on. Fields: see `COLUMNS`. */
const postRecordSchema = v.object(schemasOf(FIELDS))

/** What the linter knows of a draft when submit is pressed. */
const postIntentSchema = v.object(
  schemasOf(FIELDS.filter((field): field is DraftField => COLUMNS[field].fromDraft))
)

/** One post, as the history keeps it. */
export type PostRecord = Readonly<v.InferOutput<typeof postRecordSchema>>

/** What the linter knows of a draft when submit is pressed. */
export type PostIntent = Readonly<v.InferOutput<typeof postIntentSchema>>

/** One stored record, brought up to the present version and checked. */
export function readRecord(stored: unknown): Result<PostRecord, RecordFailure> {
  return read(stored, postRecordSchema)
}

/** What a linter sent when submit was pressed; without a version it is from version 1. */
export function readIntent(sent: unknown): Result<PostIntent, RecordFailure> {
  if (typeof sent !== "object" || sent === null) return read(sent, postIntentSchema)
  const { version = 1 } = sent as { readonly version?: unknown }
  return read({ ...sent, version }, postIntentSchema)
}

/** Stored records sorted by whether they can be used; the others are passed through untouched. */
export type ReadRecords = {
  readonly records: readonly PostRecord[]
  /** Written by a newer Softsell: to be left alone. */
  readonly newer: readonly unknown[]
  readonly damaged: readonly unknown[]
}

/** Reads records one by one, so that a bad one does not affect the others. */
export function readRecords(stored: readonly unknown[]): ReadRecords {
  const records: PostRecord[] = []
  const unreadable = { newer: [] as unknown[], damaged: [] as unknown[] }
  for (const one of stored) {
    const record = readRecord(one)
    if (record.ok) records.push(record.value)
    else unreadable[record.failure.cause].push(one)
  }
  return { records, ...unreadable }
}

function read<S extends v.GenericSchema>(
  stored: unknown,
  schema: S
): Result<v.InferOutput<S>, RecordFailure> {
  const migrated = migrate(stored)
  if (!migrated.ok) return migrated
  const checked = v.safeParse(schema, migrated.value)
  if (checked.success) return ok(checked.output)
  const [issue] = checked.issues
  const field = v.getDotPath(issue)
  return failed(field === null ? issue.message : `${field}: ${issue.message}`, { cause: "damaged" })
}

function schemasOf<K extends Field>(
  fields: readonly K[]
): { readonly [F in K]: (typeof COLUMNS)[F]["schema"] } {
  const entries = fields.map((field) => [field, COLUMNS[field].schema])
  return Object.fromEntries(entries) as { readonly [F in K]: (typeof COLUMNS)[F]["schema"] }
}
