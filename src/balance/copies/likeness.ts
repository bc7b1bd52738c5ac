import { CHANCE } from "~balance/copies/seal"

/**
 * How much two texts have in common, estimated from their fingerprints, both sealed with one key: the share of word pairs
 * that stand in both among those that stand in either (Jaccard), 0…1. Values that are alike by chance are taken off. A
 * short text has fewer values, which are compared with as many of the other's. 0 where either fingerprint is empty.
 */
export function likeness(one: readonly number[], other: readonly number[]): number {
  const length = Math.min(one.length, other.length)
  if (length === 0) return 0
  let same = 0
  for (let at = 0; at < length; at += 1) if (one[at] === other[at]) same += 1
  return Math.max(0, (same / length - CHANCE) / (1 - CHANCE))
}
