import type { TargetId } from "~balance/advice/target-ids"

/** A rule for how much of what one posts may promote. */
export type Target = {
  readonly id: TargetId
  readonly name: string
  /** What it asks for, in one sentence. */
  readonly means: string
  /** Where it comes from and when, with what is known against it. */
  readonly origin: string
  /** Highest share of promotion, 0…1. For `own` the person's figure stands in. */
  readonly maxShare: number
}

/** Every rule that can be chosen, with its origin; README.md of `balance` has the sources. */
export const TARGETS: readonly Target[] = [
  {
    id: "80-20",
    name: "80/20",
    means: "Four posts that inform, help or entertain for each one that promotes.",
    origin:
      "Passed on by Hootsuite, undated; a rule of thumb. No study behind the figure was found.",
    maxShare: 0.2
  },
  {
    id: "4-1-1",
    name: "4-1-1",
    means: "Four pieces by others and one share for each post about your own offer.",
    origin:
      "Tippingpoint Labs, 1 July 2009; made known by Joe Pulizzi, 11 July 2012. Meant for Twitter.",
    maxShare: 1 / 6
  },
  {
    id: "5-3-2",
    name: "5-3-2",
    means: "Of ten posts five are from others, three your own but not salesy, two personal.",
    origin: "T. A. McCann of Gist, 2011. It leaves no room for a hard sell at all.",
    maxShare: 0
  },
  {
    id: "thirds",
    name: "Rule of thirds",
    means: "A third promotes, a third shares, a third talks with people.",
    origin: "Passed on in agency blogs, undated; its first author was not found.",
    maxShare: 1 / 3
  },
  {
    id: "9-1",
    name: "9:1",
    means: "Nine other posts or comments for each one that promotes yourself.",
    origin:
      "Reddit’s guideline to moderators, 4 December 2014; a rule of the whole site until 7 September 2016, kept by many communities since. Comments count; intent matters.",
    maxShare: 0.1
  },
  {
    id: "own",
    name: "My own",
    means: "The share of promotion that you find right.",
    origin: "Your choice.",
    maxShare: 0.2
  }
]

/** The rule that the person chose, with their own figure where they set one. */
export function chosenTarget(choice: {
  readonly target: Target["id"]
  readonly ownShare: number
}): Target {
  const target = TARGETS.find(({ id }) => id === choice.target) ?? TARGETS[0]!
  return target.id === "own" ? { ...target, maxShare: choice.ownShare } : target
}
