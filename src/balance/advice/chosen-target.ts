import { type Target, TARGETS } from "~balance/advice/targets"

/** The rule that the person chose, with their own figure where they set one. */
export function chosenTarget(choice: {
  readonly target: Target["id"]
  readonly ownShare: number
}): Target {
  const target = TARGETS.find(({ id }) => id === choice.target) ?? TARGETS[0]!
  return target.id === "own" ? { ...target, highestShare: choice.ownShare } : target
}
