import { type ReactElement, useState } from "react"
import { useStore } from "zustand"

import { send } from "~messaging/send"
import { BalanceSummary } from "~popup/balance-summary"
import { CopyElsewhere } from "~popup/copy-elsewhere"
import { FullNotice } from "~popup/full-notice"
import { LostNotice } from "~popup/lost-notice"
import { OpenQuestions } from "~popup/open-questions"
import { POPUP_CSS } from "~popup/popup-css"
import { RecentPosts } from "~popup/recent-posts"
import { UnknownBox } from "~popup/unknown-box"
import { WithheldSites } from "~popup/withheld-sites"
import { Button } from "~ui/components/button"
import { Logo } from "~ui/components/logo"
import { PageStyles } from "~ui/components/page-styles"
import { openPageData, type PageData } from "~ui/page-data"

/** Posts shown in the strip. */
const SHOWN_POSTS = 30

/** The toolbar popup: am I selling too much, and what should I post next? @param open other data, in tests */
export function Popup({ open = openOwnData }: { readonly open?: () => PageData }): ReactElement {
  const [data] = useState(open)
  const settings = useStore(data.settings)
  const history = useStore(data.history)
  const isEmpty = history.status === "ready" && history.counted.length === 0
  return (
    <main className="popup stack">
      <PageStyles more={POPUP_CSS} />
      <header className="row-apart">
        <h1 className="row">
          <Logo /> Softsell
        </h1>
        <Button look="plain" onClick={() => void send("page.open", { page: "options" })}>
          Options
        </Button>
      </header>
      <WithheldSites />
      <UnknownBox />
      <CopyElsewhere now={data.now()} />
      {history.status === "failed" && (
        <p className="note" role="status">
          {history.reason}
        </p>
      )}
      {history.status === "ready" && settings.status === "ready" ? (
        <>
          {history.lost && <LostNotice />}
          {history.full && <FullNotice />}
          <OpenQuestions posts={history.unconfirmed} now={data.now()} />
          <BalanceSummary
            counted={history.counted}
            settings={settings.settings}
            strip={SHOWN_POSTS}
          />
          <RecentPosts records={history.records} now={data.now()} />
        </>
      ) : (
        history.status !== "failed" && <div className="loading" aria-busy="true" />
      )}
      <footer>
        <Button className="wide" onClick={() => void send("page.open", { page: "balance" })}>
          {isEmpty ? "Bring in your earlier posts" : "Open the balance page"}
        </Button>
      </footer>
    </main>
  )
}

function openOwnData(): PageData {
  return openPageData()
}
