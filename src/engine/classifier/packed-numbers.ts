/**
 * Quantized numbers, to be multiplied by `scale`: as little-endian integers in base64, which keeps the repository's file
 * small, or spelled out, which is how they stand in what people install (`spellOutModel` of the build).
 */
export type PackedNumbers = {
  readonly scale: number
  readonly bits: 8 | 16
  readonly data: string | readonly number[]
}

/** The numbers as they were before packing, to within half of `scale`. */
export function unpackNumbers(packed: PackedNumbers): Float32Array {
  const numbers = Float32Array.from(unpackIntegers(packed))
  for (let at = 0; at < numbers.length; at++) numbers[at]! *= packed.scale
  return numbers
}

/** The integers themselves, in the order in which they were packed. */
export function unpackIntegers({
  bits,
  data
}: Pick<PackedNumbers, "bits" | "data">): ArrayLike<number> {
  if (typeof data !== "string") return data
  const bytes = unpackBytes(data)
  const view = new DataView(bytes.buffer)
  const count = bits === 8 ? bytes.length : bytes.length / 2
  const integers = new Int16Array(count)
  for (let at = 0; at < count; at++) {
    integers[at] = bits === 8 ? view.getInt8(at) : view.getInt16(2 * at, true)
  }
  return integers
}

/** Decodes base64. */
export function unpackBytes(data: string): Uint8Array {
  const text = atob(data)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
