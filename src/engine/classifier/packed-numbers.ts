/** Quantized numbers: little-endian integers in base64, to be multiplied by `scale`. */
export type PackedNumbers = {
  readonly scale: number
  readonly bits: 8 | 16
  readonly data: string
}

/** The numbers as they were before packing, to within half of `scale`. */
export function unpackNumbers({ scale, bits, data }: PackedNumbers): Float32Array {
  const bytes = unpackBytes(data)
  const count = bits === 8 ? bytes.length : bytes.length / 2
  const numbers = new Float32Array(count)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < count; at++) {
    numbers[at] = scale * (bits === 8 ? view.getInt8(at) : view.getInt16(2 * at, true))
  }
  return numbers
}

/** Decodes base64. */
export function unpackBytes(data: string): Uint8Array {
  const text = atob(data)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
