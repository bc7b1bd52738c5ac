import type { Sender } from "~messaging/handle"

/** Messages that one tab may send within a minute. Somebody who types without a pause causes some two hundred. */
const MAX_A_MINUTE = 3000

const MINUTE_MS = 60_000

/**
 * Refuses a tab that sends more than a person can cause: a page must not keep the disk busy. What it counts is lost with
 * the background, and may be; the bounds on what is stored are not.
 * @param now the clock, milliseconds since the Unix epoch, UTC
 */
export function rateLimit(now: () => number): (sender: Sender) => boolean {
  let began = -Infinity
  const sent = new Map<number | null, number>()
  return ({ tabId, site }) => {
    if (site === null) return true
    const at = now()
    if (at - began >= MINUTE_MS || at < began) {
      began = at
      sent.clear()
    }
    const count = (sent.get(tabId) ?? 0) + 1
    sent.set(tabId, count)
    return count <= MAX_A_MINUTE
  }
}
