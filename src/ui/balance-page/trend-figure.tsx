import { type ReactElement, useEffect, useMemo, useState } from "react"

import type { CountedPost } from "~balance/counting/counted-post"
import { trendBy } from "~balance/counting/trend-by"
import type { NetworkId } from "~networks/index"
import { readRecent } from "~store/read-recent"
import { ChartFigure } from "~ui/balance-page/chart-figure"
import { mixTable } from "~ui/balance-page/mix-table"
import { CountChart } from "~ui/balance-page/count-chart"
import { Button } from "~ui/components/button"
import type { PageData } from "~ui/page-data"
import { useAttempt } from "~ui/use-attempt"
import { formatStep } from "~ui/format"
import { WORDS } from "~ui/balance-page/words"

/** Steps shown at most: half a year of weeks, two years of months. */
const MAX_STEPS = { week: 26, month: 24 } as const

/** Posts read for months: as many as a history is meant to hold. */
const READ_POSTS = 50_000

type TrendFigureProps = {
  /** The posts read at first, of the chosen network, newest first. */
  readonly recent: readonly CountedPost[]
  readonly site: NetworkId | null
  readonly data: PageData
}

/** What was posted week by week, or month by month. */
export function TrendFigure({ recent, site, data }: TrendFigureProps): ReactElement {
  const [step, setStep] = useState<"week" | "month">("week")
  const { long, problem } = useLongHistory(step === "month", data, recent)
  const counted = useMemo(
    () => (step === "week" ? recent : long.filter((post) => site === null || post.site === site)),
    [step, recent, long, site]
  )
  const steps = useMemo(() => trendBy(counted, step, MAX_STEPS[step]), [counted, step])
  const bars = steps.map(({ start, mix }) => ({ name: formatStep(start), byKind: mix.byKind }))
  const rows = steps.map(({ start, mix }) => ({ name: start, mix }))
  return (
    <ChartFigure
      title={WORDS.trend[step].title}
      about={WORDS.trend.about}
      table={mixTable(WORDS.trend[step].column, rows)}
      fileName={`softsell-${step}s`}
    >
      {problem !== null && <p className="note">{problem}</p>}
      <div className="row" role="group" aria-label={WORDS.trend.step} style={{ marginBottom: 8 }}>
        {(["week", "month"] as const).map((one) => (
          <Button
            key={one}
            aria-pressed={step === one}
            look={step === one ? "primary" : "ordinary"}
            onClick={() => setStep(one)}
          >
            {WORDS.trend[one].button}
          </Button>
        ))}
      </div>
      {bars.length === 0 ? (
        <p className="quiet">{WORDS.noPosts}</p>
      ) : (
        <CountChart label={WORDS.trend.label} bars={bars} />
      )}
    </ChartFigure>
  )
}

/** The whole history: read when it is wanted, and again when the recent posts change. */
function useLongHistory(
  isWanted: boolean,
  { records, now }: PageData,
  recent: readonly CountedPost[]
): { readonly long: readonly CountedPost[]; readonly problem: string | null } {
  const [long, setLong] = useState<readonly CountedPost[]>([])
  const { run, problem } = useAttempt()
  useEffect(() => {
    if (!isWanted) return
    run(async () => {
      const window = { unit: "posts", size: READ_POSTS } as const
      setLong((await readRecent(records, window, now())).counted)
    })
    // `run` is a new function every time, and what is read does not depend on it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isWanted, records, now, recent])
  return { long, problem }
}
