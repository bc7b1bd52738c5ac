import { type ReactElement, useId } from "react"

import {
  ChartTooltip,
  HoverAreas,
  type KindCounts,
  type Place,
  Segments,
  totalOf,
  useHovered
} from "~ui/balance-page/chart-parts"
import { countTicks } from "~ui/balance-page/count-ticks"
import { KindPatterns } from "~ui/pictures/kind-patterns"
import { useWidth } from "~ui/use-width"

type CountChartProps = {
  /** The whole chart in one sentence, for screen readers. */
  readonly label: string
  readonly bars: readonly KindCounts[]
}

/** Sizes in px. */
const HEIGHT = 220
const TOP = 8
const AXIS_WIDTH = 36
const AXIS_HEIGHT = 24
const TICK_GAP = 8
const MAX_BAR_WIDTH = 44
const MIN_NAME_GAP = 14

/** Mean width in px of a character of a name. */
const CHARACTER_WIDTH = 6.6

/** Share of a bar's room that stays free. */
const FREE = 0.24

/** Horizontal grid lines at most, the one at zero included. */
const MAX_GRID_LINES = 5

/** From the middle of a line of text to its baseline. */
const TO_BASELINE = "0.355em"

/** Where the bars and lines are, below the margin and beside the axis. */
const BASE = HEIGHT - AXIS_HEIGHT

/** Counts as vertical bars. Hovering shows a bar's figures; the table below the chart has them for everybody. */
export function CountChart({ label, bars }: CountChartProps): ReactElement {
  const id = useId()
  const { ref, width } = useWidth<HTMLDivElement>(600)
  const [hovered, hover] = useHovered()
  const ticks = countTicks(Math.max(0, ...bars.map(totalOf)), MAX_GRID_LINES)
  const unit = (BASE - TOP) / ticks.at(-1)!
  const room = (width - AXIS_WIDTH) / Math.max(1, bars.length)
  const size = Math.min(MAX_BAR_WIDTH, room * (1 - FREE))
  const areas = bars.map((_, at): Place => ({
    x: AXIS_WIDTH + at * room,
    y: TOP,
    width: room,
    height: BASE - TOP
  }))
  const shown = namesThatFit(
    bars.map(({ name }) => name),
    width - AXIS_WIDTH
  )
  return (
    <div ref={ref} className="chart">
      <svg className="picture" width={width} height={HEIGHT} role="img" aria-label={label}>
        <KindPatterns pictureId={id} />
        {hovered !== null && <rect {...areas[hovered]} fill="var(--raised)" />}
        {ticks.map((count) => (
          <g key={count} transform={`translate(0 ${BASE - count * unit})`}>
            <line x1={AXIS_WIDTH} x2={width} stroke="var(--line)" />
            <text x={AXIS_WIDTH - TICK_GAP} dy={TO_BASELINE} textAnchor="end">
              {count}
            </text>
          </g>
        ))}
        {bars.map((bar, at) => (
          <Segments
            key={bar.name}
            pictureId={id}
            bar={bar}
            placeOf={(before, count) => ({
              x: areas[at]!.x + (room - size) / 2,
              y: BASE - (before + count) * unit,
              width: size,
              height: count * unit
            })}
          />
        ))}
        {bars.map(
          ({ name }, at) =>
            shown.includes(name) && (
              <text
                key={name}
                x={areas[at]!.x + room / 2}
                y={BASE + TICK_GAP}
                dy="0.71em"
                textAnchor="middle"
              >
                {name}
              </text>
            )
        )}
        <HoverAreas areas={areas} onHover={hover} />
      </svg>
      <ChartTooltip bar={bars[hovered ?? -1]} beside={areas[hovered ?? -1]} chartWidth={width} />
    </div>
  )
}

/** Every second, third or later name, so that none overlaps the next; counted from the newest, which always stays. */
function namesThatFit(names: readonly string[], width: number): readonly string[] {
  const longest = Math.max(0, ...names.map((name) => name.length))
  const needed = longest * CHARACTER_WIDTH + MIN_NAME_GAP
  const step = Math.max(1, Math.ceil((needed * names.length) / Math.max(1, width)))
  return names.filter((_, at) => (names.length - 1 - at) % step === 0)
}
