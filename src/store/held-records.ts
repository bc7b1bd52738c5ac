import { readRecords } from "~balance/record/post-record"
import { CELLS } from "~store/cells"

/** Held records that this Softsell cannot read: damaged ones, and those of a newer one. */
export async function unreadableHeld(): Promise<readonly unknown[]> {
  const { newer: fromNewer, damaged } = readRecords(await CELLS.heldRecords.get())
  return [...fromNewer, ...damaged]
}

/** True for the failure of a write that found no room. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError"
}
