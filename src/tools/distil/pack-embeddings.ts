import { NIBBLE_OFFSET, type PackedEmbeddings } from "~engine/classifier/embedding-table"

/** Largest 4-bit integer in use, on either side of 0. */
const LIMIT = 7

/** This share of the numbers of a dimension is not clipped; a few large ones must not make all others coarse. */
const UNCLIPPED = 0.99

/**
 * Packs word vectors, see `unpackEmbeddings`.
 * @param vectors for each dimension the values of all words
 */
export function packEmbeddings(
  words: readonly string[],
  vectors: readonly Float64Array[]
): PackedEmbeddings {
  const scales = vectors.map((values) => {
    const sizes = values.map(Math.abs).sort()
    const most = sizes[Math.floor((sizes.length - 1) * UNCLIPPED)]!
    // seven digits are plenty for a scale, and print the same everywhere
    return Number((most / LIMIT || 1).toPrecision(7))
  })
  const dimensions = vectors.length
  const bytes = Buffer.alloc(Math.ceil((words.length * dimensions) / 2))
  for (let at = 0; at < words.length * dimensions; at++) {
    const dimension = at % dimensions
    const raw = vectors[dimension]![Math.floor(at / dimensions)]! / scales[dimension]!
    const nibble = Math.max(-LIMIT, Math.min(LIMIT, Math.round(raw))) + NIBBLE_OFFSET
    bytes[at >> 1]! |= at % 2 === 0 ? nibble : nibble << 4
  }
  return { words: words.join("\n"), scales, data: bytes.toString("base64") }
}
