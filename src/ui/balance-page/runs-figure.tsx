import type { ReactElement } from "react"

import type { CountedPost } from "~balance/counting/counted-post"
import { promotionRuns } from "~balance/counting/promotion-runs"
import { ChartFigure } from "~ui/balance-page/chart-figure"
import { CountChart } from "~ui/balance-page/count-chart"

/** How often promotions followed one another. */
export function RunsFigure({
  counted
}: {
  readonly counted: readonly CountedPost[]
}): ReactElement {
  const { byLength, longest } = promotionRuns(counted)
  const runs = Array.from({ length: longest }, (_, at) => ({
    name: at === 0 ? "alone" : `${at + 1} in a row`,
    times: byLength.find(({ length }) => length === at + 1)?.times ?? 0
  }))
  const words = runs.map(({ name, times }) => `${name}: ${times} times`).join(", ")
  return (
    <ChartFigure
      title="Promotions in a row"
      about="How often you posted one promotion, and how often several in a row"
      table={{
        columns: ["Promotions", "Times"],
        rows: runs.map(({ name, times }) => [name, times])
      }}
      fileName="softsell-runs"
    >
      {runs.length === 0 ? (
        <p className="quiet">No promotions yet.</p>
      ) : (
        <CountChart
          label={`Runs of promotions: ${words}`}
          bars={runs.map(({ name, times }) => ({ name, byKind: { promotion: times } }))}
        />
      )}
    </ChartFigure>
  )
}
