import { type ReactElement, useId } from "react"

import type { Mix } from "~balance/counting/mix-of"
import {
  ChartTooltip,
  HoverAreas,
  type KindCounts,
  type Place,
  Segments,
  totalOf,
  useHovered
} from "~ui/balance-page/chart-parts"
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
const BAR_HEIGHT = 30
const ROW_HEIGHT = 48
const AXIS_HEIGHT = 24
const RIGHT_MARGIN = 18
const TICK_GAP = 8

/** Lines of the axis, and those of them where there is room for no more. */
const TICKS = [0, 0.25, 0.5, 0.75, 1]
const FEW_TICKS = [0, 0.5, 1]

/** The least length of the axis for all of its figures to stand apart. */
const MIN_LENGTH = 220

/** Mixes as horizontal bars of equal length, so that networks with many and with few posts compare by share. */
export function ShareChart({ label, bars }: ShareChartProps): ReactElement {
  const id = useId()
  const { ref, width } = useWidth<HTMLDivElement>(420)
  const [hovered, hover] = useHovered()
  const words = bars.map(({ name, mix }) => `${name}: ${describeMix(mix)}`).join(". ")
  const counts = bars.map(({ name, mix }): KindCounts => ({ name, byKind: mix.byKind }))
  const length = Math.max(0, width - NAMES_WIDTH - RIGHT_MARGIN)
  const bottom = bars.length * ROW_HEIGHT
  const rows = bars.map((_, at): Place => ({
    x: NAMES_WIDTH,
    y: at * ROW_HEIGHT,
    width: length,
    height: ROW_HEIGHT
  }))
  return (
    <div ref={ref} className="chart">
      <svg
        className="picture"
        width={width}
        height={bottom + AXIS_HEIGHT}
        role="img"
        aria-label={`${label}. ${words}`}
      >
        <KindPatterns pictureId={id} />
        {(length < MIN_LENGTH ? FEW_TICKS : TICKS).map((share) => (
          <g key={share} transform={`translate(${NAMES_WIDTH + share * length} 0)`}>
            <line y2={bottom} stroke="var(--line)" />
            <text y={bottom + TICK_GAP} dy="0.71em" textAnchor="middle">
              {percent(share)}
            </text>
          </g>
        ))}
        {counts.map((bar, at) => (
          <g key={bar.name}>
            <text
              x={NAMES_WIDTH - TICK_GAP}
              y={(at + 0.5) * ROW_HEIGHT}
              dy="0.355em"
              textAnchor="end"
            >
              {bar.name}
            </text>
            <Segments
              pictureId={id}
              bar={bar}
              placeOf={(before, count) => ({
                x: NAMES_WIDTH + (before / totalOf(bar)) * length,
                y: at * ROW_HEIGHT + (ROW_HEIGHT - BAR_HEIGHT) / 2,
                width: (count / totalOf(bar)) * length,
                height: BAR_HEIGHT
              })}
            />
          </g>
        ))}
        <HoverAreas areas={rows} onHover={hover} />
      </svg>
      <ChartTooltip
        bar={counts[hovered ?? -1]}
        beside={hovered === null ? undefined : underRow(rows[hovered]!)}
        chartWidth={width}
        format={withShare}
      />
    </div>
  )
}

/** A row is as wide as the chart: the tooltip stands below its bar, at the side of the names. */
function underRow({ x, y }: Place): Place {
  return { x: x - NAMES_WIDTH, y: y + ROW_HEIGHT, width: NAMES_WIDTH, height: 0 }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function withShare(count: number, bar: KindCounts): string {
  return `${count} (${percent(count / totalOf(bar))})`
}
