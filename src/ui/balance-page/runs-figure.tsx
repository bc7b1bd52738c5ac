import type { ReactElement } from "react"

import type { CountedPost } from "~balance/counting/counted-post"
import { promotionRuns } from "~balance/counting/promotion-runs"
import { ChartFigure } from "~ui/balance-page/chart-figure"
import { CountChart } from "~ui/balance-page/count-chart"
import { inARow, timesOf, WORDS } from "~ui/balance-page/words"

/** How often promotions followed one another. */
export function RunsFigure({
  counted
}: {
  readonly counted: readonly CountedPost[]
}): ReactElement {
  const { byLength, longest } = promotionRuns(counted)
  const runs = Array.from({ length: longest }, (_, at) => ({
    name: inARow(at + 1),
    times: byLength.find(({ length }) => length === at + 1)?.times ?? 0
  }))
  const words = runs.map(({ name, times }) => timesOf(name, times)).join(", ")
  return (
    <ChartFigure
      title={WORDS.runs.title}
      about={WORDS.runs.about}
      table={{
        columns: [WORDS.promotions, WORDS.runs.times],
        rows: runs.map(({ name, times }) => [name, times])
      }}
      fileName="softsell-runs"
    >
      {runs.length === 0 ? (
        <p className="quiet">{WORDS.runs.empty}</p>
      ) : (
        <CountChart
          keepsNames
          label={`${WORDS.runs.label}: ${words}`}
          bars={runs.map(({ name, times }) => ({ name, byKind: { promotion: times } }))}
        />
      )}
    </ChartFigure>
  )
}
