import type { Proposal } from "~engine/rewording/strategy"

/** True when a proposal removes whole sentences, with whatever they say. */
export function takesSentences({ mayDrop }: Pick<Proposal, "mayDrop">): boolean {
  return mayDrop === "sentence" || mayDrop === "filler"
}
