import type { Linear } from "~engine/classifier/model"
import type { SparseVector } from "~engine/classifier/sparse-vector"

/** `bias + Σ weight × value`. */
export function linearLogit({ bias, weights }: Linear, { ids, values }: SparseVector): number {
  let sum = bias
  for (let at = 0; at < ids.length; at++) sum += weights[ids[at]!]! * values[at]!
  return sum
}
