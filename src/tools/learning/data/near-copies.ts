/** Words in a shingle; fewer make short posts look alike. */
const SHINGLE_WORDS = 4

/** Smallest hashes kept as a text's sketch. */
const SKETCH_SIZE = 24

/** Fewest hashes in a sketch; shorter posts are only compared as a whole. */
const MIN_SKETCH = 4

/** Share 0…1 of sketch hashes in common from which two posts are near-copies. */
const MIN_SIMILARITY = 0.6

/** What is left out before posts are compared: links, names, digits. */
const UNTOLD = /https?:\/\/\S+|@\w+|\d+/gu

/** Knows posts by what they say, links, names and digits aside; tells when one was seen before. */
export class NearCopies {
  readonly #sketches: (readonly number[])[] = []
  readonly #byHash = new Map<number, number[]>()
  readonly #whole = new Set<string>()

  /** True when the text, or nearly the same, was given before; else it is remembered. */
  seen(text: string): boolean {
    const words = text
      .toLowerCase()
      .replace(UNTOLD, " ")
      .match(/[\p{L}\p{Extended_Pictographic}]+/gu) ?? [text]
    const whole = words.join(" ")
    if (this.#whole.has(whole)) return true
    this.#whole.add(whole)
    const sketch = sketchOf(words)
    if (sketch.length < MIN_SKETCH) return false
    const shared = new Map<number, number>()
    for (const hash of sketch) {
      for (const id of this.#byHash.get(hash) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
    }
    for (const [id, count] of shared) {
      if (count >= MIN_SIMILARITY * Math.min(sketch.length, this.#sketches[id]!.length)) return true
    }
    const id = this.#sketches.push(sketch) - 1
    for (const hash of sketch) {
      const ids = this.#byHash.get(hash)
      if (ids) ids.push(id)
      else this.#byHash.set(hash, [id])
    }
    return false
  }
}

function sketchOf(words: readonly string[]): readonly number[] {
  const single = words.map(hashOf)
  const hashes = new Set<number>()
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    let hash = 0
    for (let next = at; next < at + SHINGLE_WORDS; next++)
      hash = Math.imul(hash ^ single[next]!, 0x9e3779b1)
    hashes.add((hash ^ (hash >>> 15)) >>> 0)
  }
  return [...hashes].sort((one, other) => one - other).slice(0, SKETCH_SIZE)
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}
