import { renameImported, sealRecord } from "~balance/copies/seal"
import { type PostRecord, readRecord, readRecords } from "~balance/record/post-record"
import { CELLS } from "~store/cells"
import { fingerprintKey } from "~store/fingerprint-key"
import type { Records } from "~store/records"

/** Records written in one step; what was cut off goes on with those that are left. */
const BATCH = 500

/** Seals what an earlier version has stored, once. Records that this one cannot read stay as they are. */
export async function sealHistory(records: Records): Promise<void> {
  const known = await CELLS.fingerprintKey.get()
  if (known?.isSealed || (known === null && (await records.count()) === 0)) return
  const key = await fingerprintKey(records)
  const stored = await records.all()
  const open = readRecords(stored).records.filter(({ keyId }) => keyId === null)
  const names = renameImported(
    open.map(({ id }) => id),
    new Set(stored.map(({ id }) => id))
  )
  const named = ({ id }: PostRecord): string => names.get(id) ?? id
  for (let at = 0; at < open.length; at += BATCH) {
    const batch = open.slice(at, at + BATCH)
    await records.replace(
      batch.map(({ id }) => id),
      batch.map((record) => ({ ...sealRecord(record, key), id: named(record) }))
    )
  }
  const held = await CELLS.heldRecords.get()
  const sealed = held.map((one) => {
    const record = readRecord(one)
    return record.ok ? sealRecord(record.value, key) : one
  })
  if (held.length > 0) await CELLS.heldRecords.set(sealed)
  await CELLS.fingerprintKey.set({ ...key, isSealed: true })
  if (open.length > 0) await CELLS.historyChange.set((await CELLS.historyChange.get()) + 1)
}
