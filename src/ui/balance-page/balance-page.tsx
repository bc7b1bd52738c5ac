import { type ReactElement, useState } from "react"
import { useStore } from "zustand"

import { balanceWindow } from "~balance/counting/balance-window"
import type { PostRecord } from "~balance/record/post-record"
import { NETWORK_IDS, type NetworkId, NETWORKS } from "~networks/index"
import { BALANCE_PAGE_CSS } from "~ui/balance-page/balance-page-css"
import { ImportPanel } from "~ui/balance-page/import-panel"
import { NetworksFigure } from "~ui/balance-page/networks-figure"
import { NowFigure } from "~ui/balance-page/now-figure"
import { PromotionFigures } from "~ui/balance-page/promotion-figures"
import { RunsFigure } from "~ui/balance-page/runs-figure"
import { SavePanel } from "~ui/balance-page/save-panel"
import { TrendFigure } from "~ui/balance-page/trend-figure"
import { Logo } from "~ui/components/logo"
import { PageStyles } from "~ui/components/page-styles"
import { openPageData, type PageData } from "~ui/page-data"
import { WORDS } from "~ui/balance-page/words"

/** Posts read at first: half a year of weeks for somebody who posts 25 times a day. Months read more when asked for. */
const READ_POSTS = 5000

/** The balance page: the pictures, their figures, and every import and export. @param open other data, in tests */
export function BalancePage({
  open = openOwnData
}: {
  readonly open?: () => PageData
}): ReactElement {
  const [data] = useState(open)
  const [site, setSite] = useState<NetworkId | null>(null)
  const settings = useStore(data.settings)
  const history = useStore(data.history)
  const isReady = settings.status === "ready" && history.status === "ready"
  return (
    <main className="balance stack-wide">
      <PageStyles more={BALANCE_PAGE_CSS} />
      <header className="row-apart" style={{ flexWrap: "wrap" }}>
        <h1 className="row">
          <Logo size={36} /> {WORDS.title}
        </h1>
        <label className="row">
          {WORDS.network}
          <select
            className="select"
            value={site ?? ""}
            onChange={({ target }) =>
              setSite(NETWORK_IDS.find((known) => known === target.value) ?? null)
            }
          >
            <option value="">{WORDS.together}</option>
            {NETWORKS.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </header>
      {history.status === "failed" && (
        <p className="note" role="alert">
          {history.reason}
        </p>
      )}
      {isReady ? (
        <Figures
          counted={history.counted}
          records={history.records}
          site={site}
          settings={settings.settings}
          data={data}
        />
      ) : (
        history.status !== "failed" && <div className="card loading" aria-busy="true" />
      )}
      <div className="beside beside-top">
        <ImportPanel />
        <SavePanel data={data} />
      </div>
    </main>
  )
}

type FiguresProps = {
  readonly records: readonly PostRecord[]
  readonly counted: Parameters<typeof balanceWindow>[0]
  readonly site: NetworkId | null
  readonly settings: Parameters<typeof NowFigure>[0]["settings"]
  readonly data: PageData
}

function Figures({ counted, records, site, settings, data }: FiguresProps): ReactElement {
  const chosen = site === null ? counted : counted.filter((post) => post.site === site)
  const now = balanceWindow(chosen, settings.window, data.now())
  if (counted.length === 0) return <NowFigure counted={now} settings={settings} />
  return (
    <>
      <NowFigure counted={now} settings={settings} />
      <TrendFigure recent={chosen} site={site} data={data} />
      <div className="beside">
        <NetworksFigure counted={counted} />
        <RunsFigure counted={chosen} />
      </div>
      <PromotionFigures
        posts={site === null ? records : records.filter((record) => record.site === site)}
        now={data.now()}
      />
    </>
  )
}

function openOwnData(): PageData {
  return openPageData(() => ({ unit: "posts", size: READ_POSTS }))
}
