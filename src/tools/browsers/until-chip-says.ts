import type { Card, CardView } from "./card"

/** Between two looks, ms: longer than a pause in the typing, so that what is said twice is said of the whole draft. */
const LOOK_EVERY_MS = 300

/**
 * Waits until the chip has said the same twice, and it matches.
 *
 * @param patienceMs longest wait; the first card starts a cold background and loads the linter
 * @returns null where it does not within that time
 */
export async function untilChipSays(
  card: Card,
  pattern: RegExp,
  patienceMs: number
): Promise<CardView | null> {
  const end = Date.now() + patienceMs
  let before = ""
  while (Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    const view = await card.view()
    const said = view?.buttons[0] ?? ""
    if (view && pattern.test(said) && said === before) return view
    before = said
  }
  return null
}
