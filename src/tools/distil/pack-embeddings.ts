import { NIBBLE_ZERO, type PackedMeaning } from "~engine/classifier/embedding-table"

/** Largest whole number of 4 bits that is used, on either side of 0. */
const LIMIT = 7

/** Share of the numbers of a direction that fit without being cut: the few large ones must not make all others coarse. */
const UNCUT = 0.99

/**
 * Packs word vectors, see `unpackMeaning`.
 * @param vectors for each direction the values of all words
 */
export function packMeaning(
  words: readonly string[],
  vectors: readonly Float64Array[]
): PackedMeaning {
  const scales = vectors.map((values) => {
    const sizes = values.map(Math.abs).sort()
    const most = sizes[Math.floor((sizes.length - 1) * UNCUT)]!
    // seven digits are plenty for a scale, and print the same everywhere
    return Number((most / LIMIT || 1).toPrecision(7))
  })
  const directions = vectors.length
  const bytes = Buffer.alloc(Math.ceil((words.length * directions) / 2))
  for (let at = 0; at < words.length * directions; at++) {
    const direction = at % directions
    const raw = vectors[direction]![Math.floor(at / directions)]! / scales[direction]!
    const nibble = Math.max(-LIMIT, Math.min(LIMIT, Math.round(raw))) + NIBBLE_ZERO
    bytes[at >> 1]! |= at % 2 === 0 ? nibble : nibble << 4
  }
  return { words: words.join("\n"), scales, data: bytes.toString("base64") }
}
