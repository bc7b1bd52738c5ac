import { foldDraft, type FollowedPhase, type PostState, type Sighting } from "./post-state"

/** What happens within so long after something the person did may come of it. */
const CAUSED_WITHIN_MS = 1000
/** Text that goes within so long after a key that takes text away went by that key. */
const REMOVED_WITHIN_MS = 500

/** What has become of the draft of a post that is followed. */
export type Fate = "same" | "other" | "emptied" | "left" | "closed" | "turned" | "back"

/** What can be seen to have become of a draft since its submit was pressed. */
export function fateOf({ post, isLaterPage }: FollowedPhase, { text, dialog }: Sighting): Fate {
  if (dialog === "closed") return "closed"
  if (text === null) {
    if (dialog === "none") return "left"
    return isLaterPage ? "same" : "turned"
  }
  if (isLaterPage) return "back"
  const now = foldDraft(text)
  if (now === "") return "emptied"
  // Typed on while it is sent.
  return now.startsWith(foldDraft(post.text)) ? "same" : "other"
}

/**
 * Whose doing it was that a draft is out of its box: the site's, which took it; the person's, who gave it up; or either's.
 * @param isSending the site may have it already
 */
export function outcomeOf(
  { removalAt, actAt, strayAt }: PostState,
  { name }: FollowedPhase,
  fate: "emptied" | "left" | "closed",
  at: number,
  isSending: boolean
): "sent" | "unknown" | "given up" {
  const isRemoved = fate === "emptied" && removalAt !== null && at - removalAt <= REMOVED_WITHIN_MS
  if (isRemoved) return isSending ? "unknown" : "given up"
  if (actAt !== null) {
    if (!isSending) return "given up"
    return at - actAt <= CAUSED_WITHIN_MS ? "unknown" : "sent"
  }
  // Nobody but the site empties a box without a key; "Try again" may stand anywhere.
  if (fate === "emptied") return "sent"
  const isLate = name === "stalled" || name === "failed"
  if (fate === "closed") {
    if (!isLate) return "sent"
    if (strayAt !== null) return name === "failed" ? "given up" : "unknown"
    return name === "failed" ? "unknown" : "sent"
  }
  // A box in the page is also taken away when somebody scrolls on or goes to another page.
  if (name === "failed") return "given up"
  return isLate || strayAt !== null ? "unknown" : "sent"
}
