import { type ReactElement, useEffect, useState } from "react"
import type { StoreApi } from "zustand"

import { PAUSE_MS } from "~messaging/pause-ms"
import { send } from "~messaging/send"
import { networkOf, type NetworkId } from "~networks/index"
import type { ActiveTab } from "~popup/active-tab"
import { pausedNote, WORDS } from "~popup/words"
import { UNKNOWN_BOX_BADGE, CELLS, unknownBoxCell } from "~store/cells"
import type { Settings } from "~store/settings"
import type { SettingsState } from "~store/settings-store"
import { changeSettingsNow } from "~ui/change-settings-now"
import { Button } from "~ui/components/button"
import { LabelledSwitch } from "~ui/components/labelled-switch"
import { formatClock } from "~ui/format"
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

/** The site in the active tab: whether Softsell works there, with the switch and a pause. */
export function ThisSite({ tab, settings, store, now, isWithheld }: ThisSiteProps): ReactElement {
  const { site } = tab
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
  const pause = (end: number | null) => run(() => send("site.pause", { site, until: end }))
  return (
    <section className="card site" aria-label={WORDS.sites}>
      <LabelledSwitch
        label={<b>{networkOf(site).name}</b>}
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
      {problem !== null && <p className="note">{problem}</p>}
    </section>
  )
}

/** The description of a box in the tab that Softsell does not know; null where there is none, or it is out of date. */
function useUnknownBox({ id, badge }: ActiveTab): string | null {
  const [description, setDescription] = useState<string | null>(null)
  useEffect(() => {
    if (badge === UNKNOWN_BOX_BADGE) void unknownBoxCell(id).get().then(setDescription)
  }, [id, badge])
  return description
}
