import { hashNumbers } from "~engine/text/hash"

/** Likeness from which one judgement serves for both texts: one changed word in a post of twenty stays below it. */
const MIN_SAME_LIKENESS = 0.95

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
  // One flat table: an object for each of 100,000 fingerprints would weigh more than the fingerprints.
  let table = new Uint32Array(1024 * VALUES)
  const numbers: number[] = []

  const isSame = (place: number, values: readonly number[]): boolean => {
    let same = 0
    for (let at = 0; at < VALUES; at += 1) {
      if (table[place * VALUES + at] === values[at]) same += 1
    }
    return same / VALUES >= MIN_SAME_LIKENESS
  }
  const add = (values: readonly number[], number: number): number => {
    const place = numbers.push(number) - 1
    if (numbers.length * VALUES > table.length) {
      const larger = new Uint32Array(table.length * 2)
      larger.set(table)
      table = larger
    }
    for (let at = 0; at < VALUES; at += 1) table[place * VALUES + at] = values[at]!
    return place
  }
  return {
    findOrAdd: (fingerprint, number) => {
      if (fingerprint.length === 0) return null
      const keys = bands.map((_, at) => bandKey(fingerprint, at * BAND))
      for (const [at, key] of keys.entries()) {
        const place = bands[at]!.get(key)
        if (place !== undefined && isSame(place, fingerprint)) return numbers[place]!
      }
      const place = add(fingerprint, number)
      for (const [at, key] of keys.entries()) bands[at]!.set(key, place)
      return null
    }
  }
}

function bandKey(values: readonly number[], from: number): number {
  // A small integer, which V8 keeps without an object of its own.
  return hashNumbers(values.slice(from, from + BAND)) >> 1
}
