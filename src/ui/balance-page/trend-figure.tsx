import { type ReactElement, useMemo, useState } from "react"

import type { CountedPost } from "~balance/counted-post"
import { trendBy } from "~balance/trend-by"
import { ChartFigure } from "~ui/balance-page/chart-figure"
import { mixTable } from "~ui/balance-page/mix-table"
import { stepWords } from "~ui/balance-page/step-words"
import { UprightChart } from "~ui/balance-page/upright-chart"
import { Button } from "~ui/components/button"
import { KIND_ORDER } from "~ui/kind-looks"

/** Steps shown: half a year of weeks, two years of months. */
const LONGEST = { week: 26, month: 24 } as const

/** What was posted week by week, or month by month. */
export function TrendFigure({
  counted
}: {
  readonly counted: readonly CountedPost[]
}): ReactElement {
  const [step, setStep] = useState<"week" | "month">("week")
  const steps = useMemo(() => trendBy(counted, step, LONGEST[step]), [counted, step])
  const bars = steps.map(({ start, mix }) => ({
    name: stepWords(start),
    parts: KIND_ORDER.map((kind) => ({ kind, count: mix.byKind[kind] }))
  }))
  const rows = steps.map(({ start, mix }) => ({ name: start, mix }))
  return (
    <ChartFigure
      title={step === "week" ? "Week by week" : "Month by month"}
      about="How many posts of each kind went out"
      table={mixTable(step === "week" ? "Week from" : "Month", rows)}
      fileName={`softsell-${step}s`}
    >
      <div className="row" role="group" aria-label="Step" style={{ marginBottom: 8 }}>
        {(["week", "month"] as const).map((one) => (
          <Button
            key={one}
            aria-pressed={step === one}
            look={step === one ? "primary" : "ordinary"}
            onClick={() => setStep(one)}
          >
            {one === "week" ? "Weeks" : "Months"}
          </Button>
        ))}
      </div>
      <UprightChart
        label="Posts over time, by kind; the figures are in the table below"
        bars={bars}
      />
    </ChartFigure>
  )
}
