import { shinglesOf } from "~balance/copies/shingles"
import { hash } from "~engine/text/hash"
import { getOrCompute } from "~engine/text/memo"

/** With fewer words per shingle, short posts look alike. */
const SHINGLE_WORDS = 4

/** A sketch holds this many of the smallest hashes. */
const SKETCH_SIZE = 24

/** Posts with fewer hashes are only compared as a whole. */
const MIN_SKETCH = 4

/** Share 0…1 of sketch hashes in common from which two posts are near-copies. */
const MIN_SIMILARITY = 0.6

/** Ignored when posts are compared: links, names, digits. */
const IGNORED = /https?:\/\/\S+|@\w+|\d+/gu

/** Finds near-copies among posts, ignoring links, names and digits. */
export class NearCopies {
  readonly #sketches: (readonly number[])[] = []
  readonly #byHash = new Map<number, number[]>()
  readonly #whole = new Set<string>()

  /** True where the text, or nearly the same, was seen before; otherwise it is remembered. */
  seen(text: string): boolean {
    const words = text
      .toLowerCase()
      .replace(IGNORED, " ")
      .match(/[\p{L}\p{Extended_Pictographic}]+/gu) ?? [text]
    const whole = words.join(" ")
    if (this.#whole.has(whole)) return true
    this.#whole.add(whole)
    const sketch = sketchOf(words)
    if (sketch.length < MIN_SKETCH) return false
    const shared = new Map<number, number>()
    for (const value of sketch) {
      for (const id of this.#byHash.get(value) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
    }
    for (const [id, count] of shared) {
      if (count >= MIN_SIMILARITY * Math.min(sketch.length, this.#sketches[id]!.length)) return true
    }
    const id = this.#sketches.push(sketch) - 1
    for (const value of sketch) getOrCompute(this.#byHash, value, () => []).push(id)
    return false
  }
}

function sketchOf(words: readonly string[]): readonly number[] {
  const hashes = new Set(shinglesOf(words.map(hash), SHINGLE_WORDS).map(combined))
  return [...hashes].sort((one, other) => one - other).slice(0, SKETCH_SIZE)
}

/**
 * One hash for the hashes of a shingle's words. Combining them differently would drop other borderline copies and so
 * change the training set.
 */
function combined(hashes: readonly number[]): number {
  const value = hashes.reduce((sum, each) => Math.imul(sum ^ each, 0x9e3779b1), 0)
  return (value ^ (value >>> 15)) >>> 0
}
