import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { send } from "~messaging/send"
import { valueOr } from "~result"
import { nearCopyNote } from "~overlay/card/words"

/** Shorter drafts are alike by chance; in UTF-16 units. */
const MIN_LENGTH = 60

/**
 * A few words on an earlier post here that says nearly the same; null when there is none, or no answer.
 * @param now milliseconds since the Unix epoch, UTC
 */
export async function findNearCopy(text: string, now: number): Promise<string | null> {
  if (text.length < MIN_LENGTH) return null
  const copies = await send("copies.find", { fingerprint: fingerprintOf(text) })
  // Without the background there is no history to compare with.
  const [copy] = valueOr(copies, [])
  if (!copy) return null
  return nearCopyNote("here", new Date(copy.postedAt), new Date(now))
}
