import { type ReactElement, useEffect, useState } from "react"

import { networkOf, NETWORKS, type NetworkId } from "~networks/index"
import { browser } from "~platform/browser"
import { notAllowedNote, WORDS } from "~popup/words"
import { Button } from "~ui/components/button"
import { useAttempt } from "~ui/use-attempt"

type WithheldSitesProps = {
  /** What is shown of the site in the active tab. */
  readonly here: ReactElement
  /** False where the active tab is not known to be of a network: it may be one that is withheld. */
  readonly isKnown: boolean
}

/** The networks whose permission is withheld, with a button that requests it, beside what is shown of the present site. */
export function WithheldSites({ here, isKnown }: WithheldSitesProps): ReactElement {
  const [withheld, setWithheld] = useState<readonly NetworkId[]>([])
  const { run, problem } = useAttempt()
  useEffect(() => {
    void findWithheld().then(setWithheld)
  }, [])
  if (withheld.length === 0) return here
  const allow = async (): Promise<void> => {
    // Requested before anything else: the browser grants permissions only in direct response to a click.
    await browser.permissions.request({ origins: withheld.flatMap(originsOf) })
    setWithheld(await findWithheld())
  }
  return (
    <>
      {isKnown && here}
      <section className="note row-apart" aria-label={WORDS.withheld}>
        <span>
          {notAllowedNote(withheld)}
          {problem !== null && ` ${problem}`}
        </span>
        <Button onClick={() => run(allow)}>{WORDS.allow}</Button>
      </section>
    </>
  )
}

async function findWithheld(): Promise<readonly NetworkId[]> {
  const sites = NETWORKS.flatMap(({ id, access }) => (access === "required" ? [id] : []))
  const allowed = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: originsOf(site) }))
  )
  return sites.filter((_site, at) => allowed[at] === false)
}

function originsOf(site: NetworkId): string[] {
  return [...networkOf(site).matches]
}
