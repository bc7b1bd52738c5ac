import { CELLS, type StoredKey } from "~store/cells"
import type { Records } from "~store/records"

/**
 * The secret that fingerprints are sealed with. Made for the first record that is written, gone with the history; never
 * exported. Only the background asks for it.
 */
export async function fingerprintKey(records: Records): Promise<StoredKey> {
  const known = await CELLS.fingerprintKey.get()
  if (known) return known
  // Records from before there was a key hold sketches; see `sealHistory`.
  const key = { ...newKey(), isSealed: (await records.count()) === 0 }
  await CELLS.fingerprintKey.set(key)
  return key
}

function newKey(): Omit<StoredKey, "isSealed"> {
  const [id = 0, first = 0, second = 0, third = 0, fourth = 0] = crypto.getRandomValues(
    new Uint32Array(5)
  )
  return { id: id.toString(16).padStart(8, "0"), secret: [first, second, third, fourth] }
}
