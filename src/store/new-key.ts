import type { FingerprintKey } from "~balance/copies/seal"

/** A key that nobody has had before. */
export function newKey(): FingerprintKey {
  const [id, ...secret] = crypto.getRandomValues(new Uint32Array(5))
  const [first = 0, second = 0, third = 0, fourth = 0] = secret
  return { id: id!.toString(16).padStart(8, "0"), secret: [first, second, third, fourth] }
}
