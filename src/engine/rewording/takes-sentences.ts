import type { Proposal } from "~engine/rewording/move"

/** True when a proposal removes whole sentences, with whatever they say. */
export function takesSentences({ mayDrop }: Pick<Proposal, "mayDrop">): boolean {
  return mayDrop === "sentence" || mayDrop === "filler"
}
