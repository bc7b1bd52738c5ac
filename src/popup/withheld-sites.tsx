import type { ReactElement } from "react"

import { notAllowedNote, WORDS } from "~popup/words"
import { Button } from "~ui/components/button"
import { useAttempt } from "~ui/use-attempt"
import type { Withheld } from "~ui/use-withheld"

type WithheldSitesProps = {
  readonly withheld: Withheld
  /** What is shown of the site in the active tab. */
  readonly here: ReactElement
  /** False where the active tab is not known to be of a network: it may be one that is withheld. */
  readonly isKnown: boolean
}

/** The networks whose permission is withheld, with a button that requests it, beside what is shown of the present site. */
export function WithheldSites({ withheld, here, isKnown }: WithheldSitesProps): ReactElement {
  const { networks, allow } = withheld
  const { run, problem } = useAttempt()
  if (networks.length === 0) return here
  return (
    <>
      {isKnown && here}
      <section className="note row-apart" aria-label={WORDS.withheld}>
        <span>
          {notAllowedNote(networks)}
          {problem !== null && ` ${problem}`}
        </span>
        <Button onClick={() => run(allow)}>{WORDS.allow}</Button>
      </section>
    </>
  )
}
