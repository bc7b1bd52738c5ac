/** A secret of 128 bits, as four unsigned 32-bit integers, lowest first. */
export type Secret = readonly [number, number, number, number]

/**
 * SipHash-2-4 of eight bytes (J.-P. Aumasson, D. J. Bernstein, "SipHash: a fast short-input PRF", 2012): to whoever lacks
 * the secret its values look random. Here in halves of 32 bits, since that is what JavaScript is quick at.
 * @param low the first four bytes, little-endian @param high the other four
 * @returns the lower half of the hash, an unsigned 32-bit integer
 */
export function sipHash(secret: Secret, low: number, high: number): number {
  const [k0l, k0h, k1l, k1h] = secret
  let v0l = k0l ^ 0x70736575
  let v0h = k0h ^ 0x736f6d65
  let v1l = k1l ^ 0x6e646f6d
  let v1h = k1h ^ 0x646f7261
  let v2l = k0l ^ 0x6e657261
  let v2h = k0h ^ 0x6c796765
  let v3l = k1l ^ 0x79746573 ^ low
  let v3h = k1h ^ 0x74656462 ^ high
  for (let round = 1; round <= 8; round += 1) {
    // v0 += v1; v1 <<<= 13; v1 ^= v0; v0 <<<= 32
    let sum = (v0l >>> 0) + (v1l >>> 0)
    v0h = (v0h + v1h + (sum > 0xffff_ffff ? 1 : 0)) | 0
    v0l = sum | 0
    let turned = (v1l << 13) | (v1h >>> 19)
    v1h = ((v1h << 13) | (v1l >>> 19)) ^ v0h
    v1l = turned ^ v0l
    turned = v0l
    v0l = v0h
    v0h = turned
    // v2 += v3; v3 <<<= 16; v3 ^= v2
    sum = (v2l >>> 0) + (v3l >>> 0)
    v2h = (v2h + v3h + (sum > 0xffff_ffff ? 1 : 0)) | 0
    v2l = sum | 0
    turned = (v3l << 16) | (v3h >>> 16)
    v3h = ((v3h << 16) | (v3l >>> 16)) ^ v2h
    v3l = turned ^ v2l
    // v0 += v3; v3 <<<= 21; v3 ^= v0
    sum = (v0l >>> 0) + (v3l >>> 0)
    v0h = (v0h + v3h + (sum > 0xffff_ffff ? 1 : 0)) | 0
    v0l = sum | 0
    turned = (v3l << 21) | (v3h >>> 11)
    v3h = ((v3h << 21) | (v3l >>> 11)) ^ v0h
    v3l = turned ^ v0l
    // v2 += v1; v1 <<<= 17; v1 ^= v2; v2 <<<= 32
    sum = (v2l >>> 0) + (v1l >>> 0)
    v2h = (v2h + v1h + (sum > 0xffff_ffff ? 1 : 0)) | 0
    v2l = sum | 0
    turned = (v1l << 17) | (v1h >>> 15)
    v1h = ((v1h << 17) | (v1l >>> 15)) ^ v2h
    v1l = turned ^ v2l
    turned = v2l
    v2l = v2h
    v2h = turned
    if (round === 2) {
      v0l ^= low
      v0h ^= high
      // The last block: nothing but the length, in its highest byte.
      v3h ^= 0x0800_0000
    } else if (round === 4) {
      v0h ^= 0x0800_0000
      v2l ^= 0xff
    }
  }
  return (v0l ^ v1l ^ v2l ^ v3l) >>> 0
}
