import { type ReactElement, useId } from "react"
import { BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts"

import type { Mix } from "~balance/counting/mix-of"
import { ChartTooltip, KindBars, type KindCounts } from "~ui/balance-page/chart-parts"
import { describeMix } from "~ui/pictures/describe-mix"
import { KindPatterns } from "~ui/pictures/kind-patterns"
import { useWidth } from "~ui/use-width"

type NamedMix = { readonly name: string; readonly mix: Mix }

type ShareChartProps = {
  readonly label: string
  readonly bars: readonly NamedMix[]
}

/** Sizes in px. */
const NAMES_WIDTH = 104
const MAX_BAR_HEIGHT = 30
const ROW_HEIGHT = 48
const AXIS_HEIGHT = 24
const RIGHT_MARGIN = 18
const FONT_SIZE = 12

const TICKS = [0, 0.25, 0.5, 0.75, 1]

/** Mixes as horizontal bars of equal length, so that networks with many and with few posts compare by share. */
export function ShareChart({ label, bars }: ShareChartProps): ReactElement {
  const id = useId()
  const { ref, width } = useWidth<HTMLDivElement>(420)
  const words = bars.map(({ name, mix }) => `${name}: ${describeMix(mix)}`).join(". ")
  return (
    <div ref={ref}>
      <BarChart
        className="picture"
        layout="vertical"
        width={width}
        height={bars.length * ROW_HEIGHT + AXIS_HEIGHT}
        data={bars.map(({ name, mix }) => ({ name, byKind: mix.byKind }))}
        margin={{ top: 0, right: RIGHT_MARGIN, bottom: 0, left: 0 }}
        stackOffset="expand"
        role="img"
        aria-label={`${label}. ${words}`}
        accessibilityLayer={false}
      >
        <KindPatterns pictureId={id} />
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          height={AXIS_HEIGHT}
          domain={[0, 1]}
          ticks={TICKS}
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
            <ChartTooltip
              bar={active ? (payload[0]?.payload as KindCounts | undefined) : undefined}
              format={withShare}
            />
          )}
        />
        <KindBars pictureId={id} maxSize={MAX_BAR_HEIGHT} />
      </BarChart>
    </div>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function withShare(count: number, { byKind }: KindCounts): string {
  const posts = Object.values(byKind).reduce((sum, one) => sum + one, 0)
  return `${count} (${percent(count / posts)})`
}
