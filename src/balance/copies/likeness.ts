/**
 * How much two texts have in common, estimated from their fingerprints: the share of word pairs that stand in both among
 * those that stand in either (Jaccard), 0…1. 0 where either fingerprint is empty or they are of different length.
 */
export function likeness(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || one.length !== other.length) return 0
  let same = 0
  for (let at = 0; at < one.length; at += 1) if (one[at] === other[at]) same += 1
  return same / one.length
}
