import * as v from "valibot"

import { type PostRecord, postRecordSchema } from "~balance/record/post-record"

/** The version that this Softsell writes. */
const CURRENT = 1

/** Turns a record of one version into the next; the key is the version it starts from. */
export type Migrations = Readonly<Record<number, (record: object) => object>>

/** There was only one version so far. A change of `postRecordSchema` adds a step here, and a test of it. */
const MIGRATIONS: Migrations = {}

/**
 * One stored record, brought up to the present version and checked.
 * @returns null when it is damaged or of a future version; such a record is left lying where it is, uncounted
 */
export function readRecord(
  stored: unknown,
  migrations: Migrations = MIGRATIONS,
  current: number = CURRENT
): PostRecord | null {
  const head = v.safeParse(v.looseObject({ version: v.number() }), stored)
  if (!head.success || head.output.version > current) return null
  let record: object = head.output
  for (let version = head.output.version; version < current; version += 1) {
    const step = migrations[version]
    if (!step) return null
    record = step(record)
  }
  const checked = v.safeParse(postRecordSchema, record)
  return checked.success ? checked.output : null
}
