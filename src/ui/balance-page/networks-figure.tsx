import type { ReactElement } from "react"

import type { CountedPost } from "~balance/counted-post"
import { mixOf } from "~balance/mix-of"
import type { SiteId } from "~engine/types"
import { ChartFigure } from "~ui/balance-page/chart-figure"
import { LyingChart } from "~ui/balance-page/lying-chart"
import { mixTable } from "~ui/balance-page/mix-table"
import { siteName } from "~ui/site-name"

const NETWORKS: readonly SiteId[] = ["x", "facebook", "linkedin"]

/** One network against another. */
export function NetworksFigure({
  counted
}: {
  readonly counted: readonly CountedPost[]
}): ReactElement {
  const bars = NETWORKS.map((site) => {
    const mix = mixOf(counted.filter((post) => post.site === site))
    return { name: `${siteName(site)} (${mix.posts})`, mix }
  }).filter(({ mix }) => mix.posts > 0)
  return (
    <ChartFigure
      title="Network by network"
      about="What your posts of the last 90 days are made of"
      table={mixTable("Network", bars)}
      fileName="softsell-networks"
    >
      {bars.length === 0 ? (
        <p className="quiet">No posts in the last 90 days.</p>
      ) : (
        <LyingChart label="Networks compared" bars={bars} />
      )}
    </ChartFigure>
  )
}
