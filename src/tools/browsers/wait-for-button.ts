/** Longest wait for a button of the card, in milliseconds: the accessibility tree follows the page by some frames. */
const MAX_WAIT_MS = 2000
const LOOK_EVERY_MS = 50

/** The card's buttons as they are now: a name for each, and what reaches the one at a place in that list. */
export type SeenButtons<T> = {
  readonly names: readonly string[]
  /** Null when the card was drawn anew meanwhile. */
  readonly reach: (index: number) => Promise<T | null>
}

/**
 * Waits for a button of the card.
 * @param look gives null while there is no card
 * @throws Error with the buttons that are there, when the one wanted does not come
 */
export async function waitForButton<T>(
  name: string | RegExp,
  look: () => Promise<SeenButtons<T> | null>
): Promise<T> {
  const end = Date.now() + MAX_WAIT_MS
  for (;;) {
    const seen = await look()
    const index = seen?.names.findIndex((each) => matchesName(each, name)) ?? -1
    const button = seen && index >= 0 ? await seen.reach(index) : null
    if (button !== null) return button
    if (Date.now() > end) {
      const there = seen ? seen.names.join(", ") : "no card"
      throw new Error(`the card has no button ${String(name)}; there: ${there}`)
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}

function matchesName(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? name === wanted : wanted.test(name)
}
