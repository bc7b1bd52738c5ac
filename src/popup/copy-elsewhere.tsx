import { type ReactElement, useEffect, useState } from "react"

import { nearCopyNote } from "~overlay/card/words"
import type { ActiveTab } from "~popup/active-tab"
import { copyElsewhereNote, WORDS } from "~popup/words"
import { COPY_BADGE, type CopyElsewhere as Found, copyElsewhereCell } from "~store/cells"

type CopyElsewhereProps = {
  readonly tab: ActiveTab
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: number
}

/**
 * Says that nearly the same as the draft in the active tab was posted on another network: here and not in the page, where
 * the site could see it.
 */
export function CopyElsewhere({ tab, now }: CopyElsewhereProps): ReactElement | null {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    // Without the badge, what was found is out of date.
    if (tab.badge === COPY_BADGE) void copyElsewhereCell(tab.id).get().then(setFound)
  }, [tab])
  if (!found) return null
  const note = nearCopyNote(found.site, new Date(found.postedAt), new Date(now))
  return (
    <section className="note" aria-label={WORDS.copyElsewhere}>
      <p>{copyElsewhereNote(note)}</p>
    </section>
  )
}
