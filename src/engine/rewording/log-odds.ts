/** Nearest to 0 and 1 that a probability is taken for: beyond, the figures of the model say nothing. */
const EDGE = 1e-6

/** Log odds of a probability 0…1: tells steps apart for drafts that are salesy beyond doubt. */
export function logOdds(probability: number): number {
  const inside = Math.min(Math.max(probability, EDGE), 1 - EDGE)
  return Math.log(inside / (1 - inside))
}
