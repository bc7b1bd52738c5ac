import { type ReactElement, useState } from "react"

import { readHosts } from "~networks/read-host"
import { onSite, WORDS } from "~popup/words"
import { Button } from "~ui/components/button"
import { useAllowedSites } from "~ui/use-allowed-sites"
import { useAttempt } from "~ui/use-attempt"

/** Offers to work on the site that the popup was opened over. @param host null where there is nothing to offer */
export function OfferedSite({ host }: { readonly host: string | null }): ReactElement {
  const { allow, sites } = useAllowedSites()
  const { run, problem } = useAttempt()
  const [isAsked, setAsked] = useState(false)
  const hosts = host === null ? null : readHosts(host)
  if (!hosts?.ok || host === null) return <p className="quiet small">{WORDS.elsewhere}</p>
  if (isAsked && sites?.some((site) => site.host === host)) {
    return (
      <p className="small" role="status">
        {WORDS.checksFromNowOn}
      </p>
    )
  }
  const ask = (): void => {
    setAsked(true)
    run(() => allow(hosts.value))
  }
  return (
    <section className="card row-apart" aria-label={WORDS.sites}>
      <span>
        {onSite(host)}
        {problem !== null && ` ${problem}`}
      </span>
      <Button onClick={ask}>{WORDS.checkHere}</Button>
    </section>
  )
}
