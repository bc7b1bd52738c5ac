import { type ReactElement, useId } from "react"
import { BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts"

import type { Mix } from "~balance/advice/mix-of"
import { ChartTip } from "~ui/balance-page/chart-tip"
import { KindBars } from "~ui/balance-page/kind-bars"
import type { KindCounts } from "~ui/balance-page/kind-counts"
import { describeMix } from "~ui/pictures/describe-mix"
import { KindPatterns } from "~ui/pictures/kind-patterns"
import { useWidth } from "~ui/use-width"

type MixBar = { readonly name: string; readonly mix: Mix }

type LyingChartProps = {
  readonly label: string
  readonly bars: readonly MixBar[]
}

/** Sizes in px. */
const NAMES_WIDTH = 104
const BAR = 30
const BAND = 48
const FIGURES_HEIGHT = 24
const RIGHT = 18
const FONT_SIZE = 12

const SHARES = [0, 0.25, 0.5, 0.75, 1]

/** Mixes side by side as shares, so that many posts here can be held against few there. */
export function LyingChart({ label, bars }: LyingChartProps): ReactElement {
  const id = useId()
  const { ref, width } = useWidth<HTMLDivElement>(420)
  const words = bars.map(({ name, mix }) => `${name}: ${describeMix(mix)}`).join(". ")
  return (
    <div ref={ref}>
      <BarChart
        className="picture"
        layout="vertical"
        width={width}
        height={bars.length * BAND + FIGURES_HEIGHT}
        data={bars.map(({ name, mix }) => ({ name, byKind: mix.byKind }))}
        margin={{ top: 0, right: RIGHT, bottom: 0, left: 0 }}
        stackOffset="expand"
        role="img"
        aria-label={`${label}. ${words}`}
        accessibilityLayer={false}
      >
        <KindPatterns pictureId={id} />
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          height={FIGURES_HEIGHT}
          domain={[0, 1]}
          ticks={SHARES}
          tickFormatter={percent}
          tickLine={false}
          axisLine={false}
          tick={{ fontSize: FONT_SIZE }}
        />
        <YAxis
          type="category"
          dataKey="name"
          width={NAMES_WIDTH}
          tickLine={false}
          axisLine={false}
          tick={{ fontSize: FONT_SIZE }}
        />
        <Tooltip
          cursor={false}
          isAnimationActive={false}
          content={({ active, payload }) => (
            <ChartTip
              bar={active ? (payload[0]?.payload as KindCounts | undefined) : undefined}
              write={withShare}
            />
          )}
        />
        <KindBars pictureId={id} widest={BAR} />
      </BarChart>
    </div>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function withShare(count: number, { byKind }: KindCounts): string {
  const posts = Object.values(byKind).reduce((sum, of) => sum + of, 0)
  return `${count} (${percent(count / posts)})`
}
