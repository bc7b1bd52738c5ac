import { type ReactElement, useEffect, useState } from "react"

import { nearCopyNote } from "~overlay/card/words"
import { browser } from "~platform/browser"
import { COPY_BADGE, type CopyElsewhere as Found, copyElsewhereCell } from "~store/cells"

/**
 * Says that nearly the same as the draft in the active tab was posted on another network: here and not in the page, where
 * the site could see it. @param now milliseconds since the Unix epoch, UTC
 */
export function CopyElsewhere({ now }: { readonly now: number }): ReactElement | null {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    void findCopy().then(setFound)
  }, [])
  if (!found) return null
  const note = nearCopyNote(found.site, new Date(found.postedAt), new Date(now))
  return (
    <section className="note" aria-label="Posted before">
      <p>Nearly the same was {note.charAt(0).toLowerCase() + note.slice(1)}.</p>
    </section>
  )
}

async function findCopy(): Promise<Found | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return null
  // The browser clears the badge on navigation; what was found is then out of date.
  const badge = await browser.action.getBadgeText({ tabId: tab.id })
  return badge === COPY_BADGE ? copyElsewhereCell(tab.id).get() : null
}
