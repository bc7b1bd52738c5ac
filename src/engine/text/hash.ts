const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * A number 0…2³²−1 for a text, the same everywhere and always (FNV-1a over UTF-16 units). Spreads texts well and fast;
 * it is no protection against somebody who looks for two texts with the same number.
 */
export function hash(text: string): number {
  let value = FNV_OFFSET
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME)
  }
  return value >>> 0
}

/** The same for a row of 32-bit integers. */
export function hashNumbers(numbers: readonly number[]): number {
  let value = FNV_OFFSET
  for (const number of numbers) value = Math.imul(value ^ number, FNV_PRIME)
  return value >>> 0
}
