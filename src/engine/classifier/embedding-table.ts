import { unpackBytes } from "~engine/classifier/packed-numbers"

/** What assets/model/meaning.json holds, as `npm run distil` writes it. */
export type PackedEmbeddings = {
  /** One per line. */
  readonly words: string
  /** One per dimension; the integers of all words are multiplied by it. */
  readonly scales: readonly number[]
  /**
   * Word by word, dimension by dimension: in base64, two 4-bit numbers per byte, low nibble first, each plus 8; or spelled
   * out, as in what people install.
   */
  readonly data: string | readonly number[]
}

/** Word embeddings: what each word adds to a draft's position in the leading components of a sentence encoder. */
export type EmbeddingTable = {
  readonly words: ReadonlyMap<string, number>
  readonly dimensions: number
  /** `words × dimensions`, row by row. */
  readonly vectors: Float32Array
}

/** Offset of the 4-bit numbers: 0…15 stand for -8…7, of which -7…7 are used. */
export const NIBBLE_OFFSET = 8

/** Zero vectors that enter every mean: they shrink the embedding of a draft in which only a word or two are known. */
export const PRIOR_WORDS = 2

/** Decodes the table: a few milliseconds, once. */
export function unpackEmbeddings({ words, scales, data }: PackedEmbeddings): EmbeddingTable {
  const names = words.split("\n")
  const dimensions = scales.length
  const vectors = Float32Array.from(unpackNibbles(data, names.length * dimensions))
  for (let at = 0; at < vectors.length; at++) vectors[at]! *= scales[at % dimensions]!
  return { words: new Map(names.map((name, index) => [name, index])), dimensions, vectors }
}

/** The integers of a table, -7…7 each. @param count how many there are; the last byte may hold one more */
export function unpackNibbles(data: PackedEmbeddings["data"], count: number): ArrayLike<number> {
  if (typeof data !== "string") return data
  const bytes = unpackBytes(data)
  const integers = new Int8Array(count)
  for (let at = 0; at < count; at++) {
    const byte = bytes[at >> 1]!
    integers[at] = (at % 2 === 0 ? byte & 15 : byte >> 4) - NIBBLE_OFFSET
  }
  return integers
}
