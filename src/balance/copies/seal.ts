import { type Secret, sipHash } from "~balance/copies/sip-hash"
import type { PostRecord } from "~balance/record/post-record"

/** The secret of one installation's history, and the name by which records say that they were sealed with it. */
export type FingerprintKey = {
  /** Random, 8 hexadecimal digits; it says nothing of the secret. */
  readonly id: string
  readonly secret: Secret
}

/** Kept of each value: so few that a guess at one pair of words is right by chance one time in 16. */
const KEPT_BITS = 4

/** Values of a sealed fingerprint that are alike by chance, as a share. */
export const CHANCE = 1 / 2 ** KEPT_BITS

/**
 * Values kept for each pair of words, up to all 64: a short text has few pairs, and each would be the lowest of many
 * values, which even with the secret would give it away.
 */
const VALUES_A_PAIR = 4

/**
 * What is kept of a sketch (see `fingerprintOf`): equal where sketches are equal, and otherwise random to whoever lacks the
 * secret. With it, a whole text can be checked against a guess, as near-copies must; single words cannot be found.
 * @param words of the text
 */
export function seal(
  sketch: readonly number[],
  words: number,
  { secret }: FingerprintKey
): readonly number[] {
  const kept = VALUES_A_PAIR * Math.max(1, words - 1)
  return sketch.slice(0, kept).map((value, at) => sipHash(secret, value, at) & (2 ** KEPT_BITS - 1))
}

/** Where a value of a fingerprint has its place, links have this, so that no value of one tells of the other. */
const LINK_PLACE = 0xffff_ffff

/** What is kept of the links of a text (see `linksOf`): random to whoever lacks the secret. */
export function sealLinks(links: readonly number[], { secret }: FingerprintKey): readonly number[] {
  return links.map((link) => sipHash(secret, link, LINK_PLACE))
}

/** A record with its sketch and links sealed; as it is where that was done before, here or in another installation. */
export function sealRecord(record: PostRecord, key: FingerprintKey): PostRecord {
  if (record.keyId !== null) return record
  const fingerprint = [...seal(record.fingerprint, record.words, key)]
  const links = [...sealLinks(record.links, key)]
  return { ...record, fingerprint, links, keyId: key.id }
}

const WITH_PRINTS = /^(a-[a-z0-9]+-[0-9a-z]+)-[0-9a-f]{1,8}-[0-9a-f]{1,8}(?:-\d+)?$/

/**
 * Names imported records of earlier versions anew: their ids held two values of an unsealed fingerprint. The new ids are
 * those that an archive's posts have today, so that reading the archive again adds nothing.
 * @param ids in any order
 * @param taken ids that stand in the history
 * @returns new ids by old ones, of those that change
 */
export function renameImported(
  ids: readonly string[],
  taken: ReadonlySet<string>
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const used = new Set(taken)
  for (const id of [...ids].sort()) {
    const base = WITH_PRINTS.exec(id)?.[1]
    if (base === undefined) continue
    let name = base
    for (let twin = 1; used.has(name); twin += 1) name = `${base}-${twin}`
    used.add(name)
    names.set(id, name)
  }
  return names
}
