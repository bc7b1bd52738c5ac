import { likeness } from "~balance/copies/likeness"

/** Likeness from which one judgement serves for both texts: one changed word in a post of twenty stays below it. */
const SAME = 0.95

/** Values looked at, in bands of equal size: two texts of likeness 0.95 share a whole band in 98.7 % of cases. */
const VALUES = 32
const BAND = 8

/** Finds near-copies among very many texts without comparing all with all (locality-sensitive hashing, Broder 1997). */
export type CopyIndex = {
  /** Number of the first text that is nearly the same, or null; the new one is then remembered under its own number. */
  readonly findOrAdd: (fingerprint: readonly number[], number: number) => number | null
}

/** An empty index. */
export function copyIndex(): CopyIndex {
  const bands = Array.from({ length: VALUES / BAND }, () => new Map<number, number>())
  const known = new Map<number, Uint32Array>()
  return {
    findOrAdd: (fingerprint, number) => {
      if (fingerprint.length === 0) return null
      const values = fingerprint.slice(0, VALUES)
      const keys = bands.map((_, at) => bandKey(values, at * BAND))
      for (const [at, key] of keys.entries()) {
        const other = bands[at]!.get(key)
        if (other === undefined) continue
        if (likeness(values, [...known.get(other)!]) >= SAME) return other
      }
      for (const [at, key] of keys.entries()) bands[at]!.set(key, number)
      known.set(number, Uint32Array.from(values))
      return null
    }
  }
}

function bandKey(values: readonly number[], from: number): number {
  let key = 0x811c9dc5
  for (let at = from; at < from + BAND; at += 1) key = Math.imul(key ^ values[at]!, 0x01000193)
  return key >>> 0
}
