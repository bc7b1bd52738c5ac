import type { ReactElement } from "react"

import { hostsOf, NETWORKS } from "~networks/index"
import type { SettingsChanges } from "~ui/change-settings-now"
import { LabelledSwitch } from "~ui/components/labelled-switch"
import { useAllowedSites } from "~ui/use-allowed-sites"
import { useAttempt } from "~ui/use-attempt"
import type { Settings } from "~store/settings"

type OptionalSitesProps = {
  readonly settings: Settings
  readonly onChange: (changes: SettingsChanges) => void
}

/** The networks that Softsell knows and works on only where the person lets it. */
const OPTIONAL = NETWORKS.filter(
  (network) => network.access === "optional" && hostsOf(network).length > 0
)

/** One switch a network: on asks the browser, off gives the permission back. */
export function OptionalSites({ settings, onChange }: OptionalSitesProps): ReactElement {
  const { sites, allow, takeBack } = useAllowedSites()
  const { run, problem } = useAttempt()
  const isAllowed = (id: string): boolean => sites?.some(({ network }) => network === id) ?? false
  return (
    <>
      {OPTIONAL.map((network) => {
        const { id, name } = network
        const hosts = hostsOf(network)
        return (
          <LabelledSwitch
            key={id}
            label={name}
            isOn={isAllowed(id) && settings.sites[id]}
            onChange={(isOn) => {
              if (isOn && !settings.sites[id]) onChange({ sites: { [id]: true } })
              run(() => (isOn ? allow(hosts) : takeBack(hosts)))
            }}
          />
        )
      })}
      {problem !== null && <p className="note">{problem}</p>}
    </>
  )
}
