import type { ReactElement } from "react"

import { balanceWindow } from "~balance/counting/balance-window"
import type { CountedPost } from "~balance/counting/counted-post"
import { mixOf } from "~balance/counting/mix-of"
import { NETWORKS } from "~networks/index"
import { ChartFigure } from "~ui/balance-page/chart-figure"
import { ShareChart } from "~ui/balance-page/share-chart"
import { mixTable } from "~ui/balance-page/mix-table"
import { postedIn, WORDS } from "~ui/balance-page/words"

/** Days compared, counted back from the newest post: an archive may have ended long ago. */
const COMPARED_DAYS = 90

/** One network against another. @param counted newest first */
export function NetworksFigure({
  counted: all
}: {
  readonly counted: readonly CountedPost[]
}): ReactElement {
  const newest = all[0]?.postedAt ?? 0
  const counted = balanceWindow(all, { unit: "days", size: COMPARED_DAYS }, newest)
  const bars = NETWORKS.map(({ id, name }) => {
    const mix = mixOf(counted.filter((post) => post.site === id))
    return { name: `${name} (${mix.posts})`, mix }
  }).filter(({ mix }) => mix.posts > 0)
  return (
    <ChartFigure
      title={WORDS.networks.title}
      about={postedIn(COMPARED_DAYS)}
      table={mixTable(WORDS.network, bars)}
      fileName="softsell-networks"
    >
      {bars.length === 0 ? (
        <p className="quiet">{WORDS.noPosts}</p>
      ) : (
        <ShareChart label={WORDS.networks.label} bars={bars} />
      )}
    </ChartFigure>
  )
}
