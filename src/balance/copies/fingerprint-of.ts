import { shinglesOf } from "~balance/copies/shingles"
import { hash } from "~engine/text/hash"

/** Values in a fingerprint. With 64 an estimate of likeness has a standard error of at most 0.0625 (√(0.25 / 64)). */
const VALUES = 64

/** Words in one shingle. Pairs, so that one changed word in a short post does not hide the copy. */
const SHINGLE_WORDS = 2

/** Multiplier of Knuth's multiplicative hash, here to spread the seeds. */
const SPREAD = 0x9e3779b1

/**
 * A sketch by which a near-copy is recognised: MinHash (Broder 1997) over pairs of words, letters lower-cased, links and
 * punctuation left out.
 *
 * Most word pairs of a text can be found out from it by trying pairs, so it is never stored: what is kept is `seal`ed.
 *
 * @returns 64 unsigned 32-bit integers, or none when the text has no word
 */
export function fingerprintOf(text: string): readonly number[] {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const size = Math.min(words.length, SHINGLE_WORDS)
  const shingles = shinglesOf(words, size).map((run) => run.join(" "))
  const lowest = new Array<number>(VALUES).fill(0xffff_ffff)
  for (const shingle of shingles) {
    const base = hash(shingle)
    for (let seed = 0; seed < VALUES; seed += 1) {
      const value = mix(base ^ Math.imul(seed + 1, SPREAD))
      if (value < lowest[seed]!) lowest[seed] = value
    }
  }
  return lowest
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?:https?:\/\/|www\.)\S+/g, " ")
    .replace(/['\u2019\u00ad\u200b-\u200f\ufeff]/g, "")
  return plain.match(/[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}/gu) ?? []
}

/** The finisher of MurmurHash3: a bijection that scatters neighbouring numbers. */
function mix(seeded: number): number {
  let value = seeded
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
