/** One 32-bit lane of MurmurHash3's mixing, enough to tell phrases apart. */
function lane(text: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0xcc9e2d51)
    hash = Math.imul((hash << 15) | (hash >>> 17), 0x1b873593) ^ (hash >>> 13)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/**
 * The name under which a phrase is ignored and remembered: 16 hexadecimal digits, whatever its capitals and spaces. It
 * keeps phrases out of storage, but whoever guesses the phrase can check the guess.
 */
export function phraseHash(phrase: string): string {
  const folded = phrase.toLowerCase().replace(/\s+/g, " ").trim()
  return [0x9747b28c, 0x5bd1e995]
    .map((seed) => lane(folded, seed).toString(16).padStart(8, "0"))
    .join("")
}
