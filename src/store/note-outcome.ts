import { CELLS } from "~store/cells"
import { RESTS_AFTER } from "~store/rests-after"

/**
 * Remembers what became of a strategy's suggestion. One that is taken clears what went before; one that is ignored or
 * taken back counts once for each phrase, so that a draft judged many times does not put a strategy to rest.
 */
export async function noteOutcome(
  strategy: string,
  phraseHash: string,
  outcome: "applied" | "undone" | "ignored"
): Promise<void> {
  const before = await CELLS.passedOver.get()
  const { [strategy]: hashes = [], ...others } = before
  if (outcome === "applied") {
    if (hashes.length > 0) await CELLS.passedOver.set(others)
    return
  }
  if (hashes.includes(phraseHash) || hashes.length >= RESTS_AFTER) return
  await CELLS.passedOver.set({ ...others, [strategy]: [...hashes, phraseHash] })
}
