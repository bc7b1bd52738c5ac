import { type ReactElement, useId } from "react"
import { BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts"

import { ChartTip } from "~ui/balance-page/chart-tip"
import { KindBars } from "~ui/balance-page/kind-bars"
import type { KindCounts } from "~ui/balance-page/kind-counts"
import { KINDS } from "~engine/types"
import { KindPatterns } from "~ui/pictures/kind-patterns"
import { useWidth } from "~ui/use-width"

type UprightChartProps = {
  /** The whole picture in one sentence, for those who do not see it. */
  readonly label: string
  readonly bars: readonly KindCounts[]
}

/** Sizes in px. */
const HEIGHT = 220
const FIGURES_WIDTH = 36
const NAMES_HEIGHT = 24
const WIDEST_BAR = 44
const NAME_GAP = 8
const FONT_SIZE = 12

/** Lines across at most, the one at zero among them. */
const MOST_LINES = 5

/** Counts as upright bars. A bar says its figures when pointed at; the table beside the picture says them to everybody. */
export function UprightChart({ label, bars }: UprightChartProps): ReactElement {
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
          height={NAMES_HEIGHT}
          tickLine={false}
          axisLine={false}
          tick={{ fontSize: FONT_SIZE }}
          // Names that would run into each other are left out, the newest always stays.
          interval="equidistantPreserveEnd"
          minTickGap={NAME_GAP}
        />
        <YAxis
          width={FIGURES_WIDTH}
          allowDecimals={false}
          tickCount={Math.min(MOST_LINES, highest + 1)}
          tickLine={false}
          axisLine={false}
          tick={{ fontSize: FONT_SIZE }}
        />
        <Tooltip
          cursor={{ fill: "var(--raised)" }}
          isAnimationActive={false}
          content={({ active, payload }) => (
            <ChartTip bar={active ? (payload[0]?.payload as KindCounts | undefined) : undefined} />
          )}
        />
        <KindBars pictureId={id} widest={WIDEST_BAR} />
      </BarChart>
    </div>
  )
}

function total({ byKind }: KindCounts): number {
  return KINDS.reduce((sum, kind) => sum + (byKind[kind] ?? 0), 0)
}
