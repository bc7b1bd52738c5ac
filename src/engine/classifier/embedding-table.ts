import { unpackBytes } from "~engine/classifier/packed-numbers"

/** What assets/model/meaning.json holds; written by `npm run distil`. */
export type PackedMeaning = {
  /** One a line. */
  readonly words: string
  /** One for each direction: the whole numbers of all words times this. */
  readonly scales: readonly number[]
  /** Word by word, direction by direction: two numbers of 4 bits a byte, the lower bits first, each plus 8; in base64. */
  readonly data: string
}

/** Where each word points in the space of a sentence encoder, in the few directions that were kept. */
export type MeaningTable = {
  readonly words: ReadonlyMap<string, number>
  readonly directions: number
  /** `words × directions`, row by row. */
  readonly vectors: Float32Array
}

/** What is taken from 4 bits without a sign: -8…7, of which -7…7 are used. */
export const NIBBLE_ZERO = 8

/** Words that point nowhere, added to every draft: a draft of one or two known words is not taken at their word. */
export const SILENT_WORDS = 2

/** Makes the table ready for use: a few milliseconds, once. */
export function unpackMeaning({ words, scales, data }: PackedMeaning): MeaningTable {
  const names = words.split("\n")
  const bytes = unpackBytes(data)
  const directions = scales.length
  const vectors = new Float32Array(names.length * directions)
  for (let at = 0; at < vectors.length; at++) {
    const byte = bytes[at >> 1]!
    const whole = (at % 2 === 0 ? byte & 15 : byte >> 4) - NIBBLE_ZERO
    vectors[at] = whole * scales[at % directions]!
  }
  return { words: new Map(names.map((name, index) => [name, index])), directions, vectors }
}
