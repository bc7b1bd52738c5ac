import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { linksOf } from "~balance/copies/links-of"
import { send } from "~messaging/send"
import { linkNote, nearCopyNote } from "~overlay/card/words"

/** Shorter drafts are alike by chance; in UTF-16 units. */
const MIN_LENGTH = 60

/**
 * A few words on an earlier post here that says nearly the same, or else on the link that goes out here again; null when
 * there is neither, or no answer.
 * @param now milliseconds since the Unix epoch, UTC
 */
export async function findPostedHere(text: string, now: number): Promise<string | null> {
  const links = linksOf(text)
  const isLong = text.length >= MIN_LENGTH
  if (!isLong && links.length === 0) return null
  const found = await send("copies.find", {
    fingerprint: isLong ? fingerprintOf(text) : [],
    links
  })
  // Without the background there is no history to compare with.
  if (!found.ok) return null
  const { copies, linkTimes } = found.value
  const [copy] = copies
  if (copy) return nearCopyNote("here", new Date(copy.postedAt), new Date(now))
  return linkTimes === null ? null : linkNote(linkTimes)
}
