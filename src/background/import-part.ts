import { isPlausible } from "~balance/record/plausible"
import { type PostRecord, readRecord } from "~balance/record/post-record"
import type { Replies, Request } from "~messaging/messages"
import { all, failed, ok, type Result } from "~result"
import { CELLS } from "~store/cells"
import type { History } from "~store/history"
import type { Records } from "~store/records"

/**
 * Takes one part of an import. Parts are put aside until the last has come; then all are checked and written in one step,
 * so that a file that is refused, or that breaks off, has changed nothing.
 */
export async function importPart(
  { records: raw, transfer }: Request<"history.import">,
  services: { readonly history: History; readonly records: Records; readonly now: number }
): Promise<Result<Replies["history.import"]>> {
  const { history, records, now } = services
  const { keepText } = await CELLS.settings.get()
  const kept = keepText ? raw : raw.map(withoutText)
  if (transfer && transfer.part < transfer.parts - 1) {
    await records.stage(transfer.id, transfer.part, kept)
    return ok({ added: 0, known: 0 })
  }
  const earlier = transfer ? await records.staged(transfer.id) : []
  if (transfer && earlier.length !== transfer.parts - 1) {
    return failed("It was interrupted. Please add the file again.")
  }
  const incoming = all([...earlier.flat(), ...kept].map((one) => readAt(one, now)))
  if (!incoming.ok) {
    await records.unstage()
    return incoming
  }
  return history.merge(incoming.value)
}

function readAt(raw: unknown, now: number): Result<PostRecord> {
  const record = readRecord(raw)
  if (!record.ok || isPlausible(record.value, now)) return record
  const at = new Date(record.value.intendedAt).toISOString()
  return failed(
    `A post can\u2019t be dated ${at}: that is before the networks began, or still to come.`
  )
}

function withoutText(raw: unknown): unknown {
  return typeof raw === "object" && raw !== null ? { ...raw, text: null } : raw
}
