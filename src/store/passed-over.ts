import { CELLS } from "~store/cells"

/** What can become of a suggestion. */
export const OUTCOMES = ["applied", "undone", "ignored"] as const

/** Moves remembered at most; there are a few dozen. */
const MAX_MOVES = 200

/** Suggestions of one move passed over in a row after which it is offered less. */
export const RESTS_AFTER = 5

/**
 * Remembers what became of a move's suggestion. One that is taken clears what went before; one that is ignored or
 * taken back counts once for each phrase, so that a draft judged many times does not put a move to rest.
 */
export async function noteOutcome(
  move: string,
  phraseHash: string,
  outcome: (typeof OUTCOMES)[number]
): Promise<void> {
  const before = await CELLS.passedOver.get()
  const { [move]: hashes = [], ...others } = before
  if (outcome === "applied") {
    if (hashes.length > 0) await CELLS.passedOver.set(others)
    return
  }
  if (hashes.includes(phraseHash) || hashes.length >= RESTS_AFTER) return
  // A site that makes up moves must not fill the disk.
  if (hashes.length === 0 && Object.keys(others).length >= MAX_MOVES) return
  await CELLS.passedOver.set({ ...others, [move]: [...hashes, phraseHash] })
}
