import { TARGET_IDS, type TargetId } from "~balance/advice/target-ids"
import { TARGET_WORDS, type TargetWords } from "~balance/advice/words"

/** A rule for how much of what one posts may promote. */
export type Target = TargetWords & {
  readonly id: TargetId
  /** Highest share of promotion, 0…1. For `own` the person's figure stands in. */
  readonly maxShare: number
}

const MAX_SHARES: Readonly<Record<TargetId, number>> = {
  "80-20": 0.2,
  "4-1-1": 1 / 6,
  "5-3-2": 0,
  thirds: 1 / 3,
  "9-1": 0.1,
  own: 0.2
}

/** Every rule that can be chosen. */
export const TARGETS: readonly Target[] = TARGET_IDS.map((id) => ({
  id,
  ...TARGET_WORDS[id],
  maxShare: MAX_SHARES[id]
}))

/** The rule that the person chose, with their own figure where they set one. */
export function chosenTarget(choice: {
  readonly target: Target["id"]
  readonly ownShare: number
}): Target {
  const target = TARGETS.find(({ id }) => id === choice.target) ?? TARGETS[0]!
  return target.id === "own" ? { ...target, maxShare: choice.ownShare } : target
}
