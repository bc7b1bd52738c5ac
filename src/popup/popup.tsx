import { type ReactElement, useEffect, useState } from "react"
import { useStore } from "zustand"

import { send } from "~messaging/send"
import { type ActiveTab, findActiveTab } from "~popup/active-tab"
import { BalanceSummary } from "~popup/balance-summary"
import { FirstSteps } from "~popup/first-steps"
import { FullNotice } from "~popup/full-notice"
import { LostNotice } from "~popup/lost-notice"
import { OfferedSite } from "~popup/offered-site"
import { OpenQuestions } from "~popup/open-questions"
import { POPUP_CSS } from "~popup/popup-css"
import { PostedElsewhere } from "~popup/posted-elsewhere"
import { RecentPosts } from "~popup/recent-posts"
import { ThisSite } from "~popup/this-site"
import { WithheldSites } from "~popup/withheld-sites"
import { WORDS } from "~popup/words"
import type { HistoryState } from "~store/history-store"
import type { Settings } from "~store/settings"
import { Button } from "~ui/components/button"
import { Logo } from "~ui/components/logo"
import { PageStyles } from "~ui/components/page-styles"
import { openPageData, type PageData } from "~ui/page-data"
import { useWithheld } from "~ui/use-withheld"

/**
 * The toolbar popup: does Softsell work here, am I selling too much, and what should I post next?
 * @param open other data, in tests
 */
export function Popup({ open = openOwnData }: { readonly open?: () => PageData }): ReactElement {
  const [data] = useState(open)
  const settings = useStore(data.settings)
  const history = useStore(data.history)
  const tab = useActiveTab()
  const [openedAt] = useState(data.now)
  return (
    <main className="popup">
      <PageStyles more={POPUP_CSS} />
      <div className="popup-body stack">
        <h1 className="row">
          <Logo size={24} /> Softsell
        </h1>
        {settings.status === "ready" && <Site tab={tab} settings={settings.settings} data={data} />}
        {tab !== undefined && tab !== null && <PostedElsewhere tab={tab} now={openedAt} />}
        {history.status === "failed" && (
          <p className="note" role="status">
            {history.reason}
          </p>
        )}
        {history.status === "ready" && settings.status === "ready" ? (
          <Counted history={history} settings={settings.settings} now={data.now()} />
        ) : (
          history.status !== "failed" && <div className="loading" aria-busy="true" />
        )}
      </div>
      <footer className="popup-foot">
        <nav className="row-apart" aria-label={WORDS.pages}>
          <Button look="plain" onClick={() => void send("page.open", { page: "balance" })}>
            {WORDS.openBalance}
          </Button>
          <Button look="plain" onClick={() => void send("page.open", { page: "options" })}>
            {WORDS.openOptions}
          </Button>
          <Button look="plain" onClick={() => void send("page.open", { page: "welcome" })}>
            {WORDS.openHelp}
          </Button>
        </nav>
      </footer>
    </main>
  )
}

type SiteProps = {
  /** Undefined until it is known. */
  readonly tab: ActiveTab | null | undefined
  readonly settings: Settings
  readonly data: PageData
}

/** The site in the active tab, and the networks that the browser keeps Softsell away from. */
function Site({ tab, settings, data }: SiteProps): ReactElement | null {
  const withheld = useWithheld()
  if (tab === undefined) return <div className="site-loading" />
  const site = tab?.site ?? null
  const isWithheld = site !== null && withheld.networks.includes(site)
  const here =
    tab === null || site === null ? (
      <OfferedSite host={tab?.offered ?? null} />
    ) : (
      <ThisSite
        tab={{ ...tab, site }}
        settings={settings}
        store={data.settings}
        now={data.now}
        isWithheld={isWithheld}
      />
    )
  return <WithheldSites withheld={withheld} here={here} isKnown={site !== null} />
}

type CountedProps = {
  readonly history: Extract<HistoryState, { status: "ready" }>
  readonly settings: Settings
  /** Milliseconds since the Unix epoch, UTC. */
  readonly now: number
}

/** What was posted, and what that says. */
function Counted({ history, settings, now }: CountedProps): ReactElement {
  return (
    <>
      {history.lost && <LostNotice />}
      {history.full && <FullNotice />}
      <OpenQuestions posts={history.unconfirmed} now={now} />
      {history.counted.length === 0 ? (
        <FirstSteps />
      ) : (
        <BalanceSummary counted={history.counted} settings={settings} />
      )}
      <RecentPosts records={history.records} now={now} />
    </>
  )
}

/** The tab that the popup was opened over; undefined until the browser has said. */
function useActiveTab(): ActiveTab | null | undefined {
  const [tab, setTab] = useState<ActiveTab | null>()
  useEffect(() => {
    void findActiveTab().then(setTab)
  }, [])
  return tab
}

function openOwnData(): PageData {
  return openPageData()
}
