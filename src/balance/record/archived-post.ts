import * as v from "valibot"

import { COLUMNS } from "~balance/record/columns"
import { type PostRecord, readRecord } from "~balance/record/post-record"
import { failed, ok, type Result } from "~result"

/** A part of a thread, or an earlier version of an edited post: see `ArchivePiece`. */
const pieceSchema = v.object({
  type: v.picklist(["part", "version"]),
  networkPostId: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
  intendedAt: COLUMNS.intendedAt.schema,
  words: COLUMNS.words.schema,
  fingerprint: COLUMNS.fingerprint.schema
})

const archivedPostSchema = v.object({
  record: v.unknown(),
  isCut: v.boolean(),
  // X takes 25 parts, each of which may have been edited five times.
  pieces: v.pipe(v.array(pieceSchema), v.maxLength(500), v.readonly())
})

/** A piece of an {@link ArchivedPost}; its fingerprint is a sketch until the store has sealed it. */
export type ArchivedPiece = v.InferOutput<typeof pieceSchema>

/** A post of an archive on its way into the history. */
export type ArchivedPost = {
  readonly record: PostRecord
  /** Only its beginning is known. */
  readonly isCut: boolean
  readonly pieces: readonly ArchivedPiece[]
}

/** Reads what the balance page sent. */
export function readArchivedPost(sent: unknown): Result<ArchivedPost> {
  const parsed = v.safeParse(archivedPostSchema, sent)
  if (!parsed.success) return failed(parsed.issues[0].message)
  const record = readRecord(parsed.output.record)
  return record.ok ? ok({ ...parsed.output, record: record.value }) : record
}
