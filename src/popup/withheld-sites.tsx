import { type ReactElement, useEffect, useState } from "react"

import { networkOf, NETWORKS, type NetworkId } from "~networks/index"
import { browser } from "~platform/browser"
import { Button } from "~ui/components/button"
import { useAttempt } from "~ui/use-attempt"

/** The networks whose permission is withheld, with a button that requests it. */
export function WithheldSites(): ReactElement | null {
  const [withheld, setWithheld] = useState<readonly NetworkId[]>([])
  const { run, problem } = useAttempt()
  useEffect(() => {
    void findWithheld().then(setWithheld)
  }, [])
  if (withheld.length === 0) return null
  const names = new Intl.ListFormat("en").format(withheld.map((id) => networkOf(id).name))
  const allow = async (): Promise<void> => {
    // Requested before anything else: the browser grants permissions only in direct response to a click.
    await browser.permissions.request({ origins: withheld.flatMap(originsOf) })
    setWithheld(await findWithheld())
  }
  return (
    <section className="note row-apart" aria-label="Access">
      <span>
        Your browser keeps Softsell away from {names}.{problem !== null && ` ${problem}`}
      </span>
      <Button onClick={() => run(allow)}>Allow</Button>
    </section>
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
