import { type ReactElement, useEffect, useState } from "react"
import type { StoreApi } from "zustand"

import { PAUSE_MS } from "~messaging/pause-ms"
import { send } from "~messaging/send"
import { hostsOf, type NetworkId, networkOfHost } from "~networks/index"
import type { ActiveTab } from "~popup/active-tab"
import { pausedNote, stopOn, stoppedOn, switchName, WORDS } from "~popup/words"
import { UNKNOWN_BOX_BADGE, CELLS, unknownBoxCell } from "~store/cells"
import type { Settings } from "~store/settings"
import type { SettingsState } from "~store/settings-store"
import { changeSettingsNow } from "~ui/change-settings-now"
import { Button } from "~ui/components/button"
import { LabelledSwitch } from "~ui/components/labelled-switch"
import { formatClock } from "~ui/format"
import { useAllowedSites } from "~ui/use-allowed-sites"
import { useAttempt } from "~ui/use-attempt"
import { useCell } from "~ui/use-cell"
import { UnknownBox } from "./unknown-box"

type ThisSiteProps = {
  readonly tab: ActiveTab & { readonly site: NetworkId }
  readonly settings: Settings
  readonly store: StoreApi<SettingsState>
  readonly now: () => number
  /** The browser keeps Softsell away from it. */
  readonly isWithheld: boolean
}

/** The site in the active tab: whether Softsell works there, with the switch, a pause and the way out. */
export function ThisSite({ tab, settings, store, now, isWithheld }: ThisSiteProps): ReactElement {
  const { site, allowed } = tab
  const { sites, takeBack } = useAllowedSites()
  const { run, problem } = useAttempt()
  const pauses = useCell(CELLS.pauses)
  const box = useUnknownBox(tab)
  const until = pauses?.[site] ?? 0
  const isOn = settings.sites[site]
  const isPaused = isOn && until > now()
  const isUnknown = isOn && !isPaused && box !== null
  const status = (): string => {
    if (!isOn) return WORDS.off
    if (isWithheld) return WORDS.notAllowed
    if (isUnknown) return WORDS.unknown
    return isPaused ? pausedNote(formatClock(until)) : WORDS.working
  }
  if (allowed !== null && sites?.some(({ host }) => host === allowed) === false) {
    return (
      <p className="small" role="status">
        {stoppedOn(allowed)}
      </p>
    )
  }
  const pause = (end: number | null) => run(() => send("site.pause", { site, until: end }))
  return (
    <section className="card site" aria-label={WORDS.sites}>
      <LabelledSwitch
        label={<b>{switchName(site)}</b>}
        isOn={isOn}
        onChange={(on) => run(() => changeSettingsNow(store, { sites: { [site]: on } }))}
      />
      <p className="row-apart">
        <span className="quiet" role="status">
          {status()}
        </span>
        {isOn && !isWithheld && (
          <Button className="small" onClick={() => pause(isPaused ? null : now() + PAUSE_MS)}>
            {isPaused ? WORDS.resume : WORDS.pause}
          </Button>
        )}
      </p>
      {isUnknown && <UnknownBox tabId={tab.id} description={box} />}
      {allowed !== null && (
        <Button
          look="plain"
          className="small"
          onClick={() => run(() => takeBack(hostsWith(allowed)))}
        >
          {stopOn(allowed)}
        </Button>
      )}
      {problem !== null && <p className="note">{problem}</p>}
    </section>
  )
}

/** All hosts that were allowed together with one. */
function hostsWith(host: string): readonly string[] {
  const network = networkOfHost(host)
  return network ? hostsOf(network) : [host]
}

/** The description of a box in the tab that Softsell does not know; null where there is none, or it is out of date. */
function useUnknownBox({ id, badge }: ActiveTab): string | null {
  const [description, setDescription] = useState<string | null>(null)
  useEffect(() => {
    if (badge === UNKNOWN_BOX_BADGE) void unknownBoxCell(id).get().then(setDescription)
  }, [id, badge])
  return description
}
