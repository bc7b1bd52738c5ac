import type { PackedNumbers } from "~engine/classifier/packed-numbers"

/** Quantizes numbers to integers of 8 or 16 bits, scaled by the largest; see `unpackNumbers`. */
export function packNumbers(numbers: ArrayLike<number>, bits: 8 | 16): PackedNumbers {
  const limit = bits === 8 ? 127 : 32767
  let max = 0
  for (let at = 0; at < numbers.length; at++) max = Math.max(max, Math.abs(numbers[at]!))
  // seven digits are plenty for a scale, and print the same everywhere
  const scale = Number((max / limit || 1).toPrecision(7))
  const buffer = Buffer.alloc((numbers.length * bits) / 8)
  for (let at = 0; at < numbers.length; at++) {
    const integer = Math.max(-limit, Math.min(limit, Math.round(numbers[at]! / scale)))
    if (bits === 8) buffer.writeInt8(integer, at)
    else buffer.writeInt16LE(integer, 2 * at)
  }
  return { scale, bits, data: buffer.toString("base64") }
}
