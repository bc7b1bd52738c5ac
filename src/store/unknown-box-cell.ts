import * as v from "valibot"

import { readWith } from "~store/read-with"
import { type StorageCell, storageCell } from "~store/storage-cell"

/** The description of the unknown box in a tab, kept until the browser closes; null where there is none. */
export function unknownBoxCell(tabId: number): StorageCell<string | null> {
  return storageCell("session", `unknownBox.${tabId}`, readWith(v.nullable(v.string()), null))
}
