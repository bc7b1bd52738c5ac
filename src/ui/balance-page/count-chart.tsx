import { type ReactElement, useId } from "react"
import { BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts"

import { KINDS } from "~engine/types"
import { ChartTooltip, KindBars, type KindCounts } from "~ui/balance-page/chart-parts"
import { KindPatterns } from "~ui/pictures/kind-patterns"
import { useWidth } from "~ui/use-width"

type CountChartProps = {
  /** The whole chart in one sentence, for screen readers. */
  readonly label: string
  readonly bars: readonly KindCounts[]
}

/** Sizes in px. */
const HEIGHT = 220
const AXIS_WIDTH = 36
const AXIS_HEIGHT = 24
const MAX_BAR_WIDTH = 44
const MIN_NAME_GAP = 14
const FONT_SIZE = 12
/** Mean width of a character of that size; the names are measured so, because recharts then leaves out all but one. */
const CHARACTER_WIDTH = 6.6

/** Horizontal grid lines at most, the one at zero included. */
const MAX_GRID_LINES = 5

/** Counts as vertical bars. Hovering shows a bar's figures; the table below the chart has them for everybody. */
export function CountChart({ label, bars }: CountChartProps): ReactElement {
  const id = useId()
  const { ref, width } = useWidth<HTMLDivElement>(600)
  const highest = Math.max(1, ...bars.map(total))
  return (
    <div ref={ref}>
      <BarChart
        className="picture"
        width={width}
        height={HEIGHT}
        data={bars}
        margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="12%"
        role="img"
        aria-label={label}
        accessibilityLayer={false}
      >
        <KindPatterns pictureId={id} />
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="name"
          height={AXIS_HEIGHT}
          tickLine={false}
          axisLine={false}
          tick={{ fontSize: FONT_SIZE }}
          ticks={namesThatFit(
            bars.map(({ name }) => name),
            width - AXIS_WIDTH
          )}
          interval={0}
        />
        <YAxis
          width={AXIS_WIDTH}
          allowDecimals={false}
          tickCount={Math.min(MAX_GRID_LINES, highest + 1)}
          tickLine={false}
          axisLine={false}
          tick={{ fontSize: FONT_SIZE }}
        />
        <Tooltip
          cursor={{ fill: "var(--raised)" }}
          isAnimationActive={false}
          content={({ active, payload }) => (
            <ChartTooltip
              bar={active ? (payload[0]?.payload as KindCounts | undefined) : undefined}
            />
          )}
        />
        <KindBars pictureId={id} maxSize={MAX_BAR_WIDTH} />
      </BarChart>
    </div>
  )
}

/** Every second, third or later name, so that none overlaps the next; counted from the newest, which always stays. */
function namesThatFit(names: readonly string[], width: number): string[] {
  const longest = Math.max(0, ...names.map((name) => name.length))
  const needed = longest * CHARACTER_WIDTH + MIN_NAME_GAP
  const step = Math.max(1, Math.ceil((needed * names.length) / Math.max(1, width)))
  return names.filter((_, at) => (names.length - 1 - at) % step === 0)
}

function total({ byKind }: KindCounts): number {
  return KINDS.reduce((sum, kind) => sum + (byKind[kind] ?? 0), 0)
}
