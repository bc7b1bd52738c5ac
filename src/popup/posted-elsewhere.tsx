import { type ReactElement, useEffect, useState } from "react"

import { nearCopyNote } from "~overlay/card/words"
import type { ActiveTab } from "~popup/active-tab"
import { copyElsewhereNote, errandElsewhereNote, limitNote, WORDS } from "~popup/words"
import { COPY_BADGE, copyElsewhereCell, errandElsewhereCell } from "~store/cells"

type PostedElsewhereProps = {
  readonly tab: ActiveTab
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: number
}

/**
 * Says that nearly the same as the draft in the active tab, or its link, was posted on another network: here and not in
 * the page, where the site could see it.
 */
export function PostedElsewhere({ tab, now }: PostedElsewhereProps): ReactElement | null {
  const [notes, setNotes] = useState<readonly string[]>([])
  useEffect(() => {
    // Without the badge, what was found is out of date.
    if (tab.badge === COPY_BADGE) void findNotes(tab, now).then(setNotes)
  }, [tab, now])
  if (notes.length === 0) return null
  return (
    <section className="note" aria-label={WORDS.copyElsewhere}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  )
}

async function findNotes({ id, site }: ActiveTab, now: number): Promise<readonly string[]> {
  const [copy, errand] = await Promise.all([
    copyElsewhereCell(id).get(),
    errandElsewhereCell(id).get()
  ])
  const limit = site === null ? null : limitNote(site)
  return [
    ...(copy
      ? [
          copyElsewhereNote(nearCopyNote(copy.site, new Date(copy.postedAt), new Date(now))),
          ...(limit === null ? [] : [limit])
        ]
      : []),
    ...(errand ? [errandElsewhereNote(errand)] : [])
  ]
}
