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
  /** The bars are known by their names alone, unlike weeks: where names have no room they stand in two lines. */
  readonly keepsNames?: boolean
}

/** Sizes in px. */
const HEIGHT = 220
const TOP = 8
const AXIS_WIDTH = 36
const AXIS_HEIGHT = 24
const TICK_GAP = 8
const LINE_HEIGHT = 15
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
export function CountChart({ label, bars, keepsNames = false }: CountChartProps): ReactElement {
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
  const names = linesUnder(
    bars.map(({ name }) => name),
    width - AXIS_WIDTH,
    keepsNames
  )
  const height = HEIGHT + LINE_HEIGHT * (Math.max(1, ...names.map(({ length }) => length)) - 1)
  return (
    <div ref={ref} className="chart">
      <svg className="picture" width={width} height={height} role="img" aria-label={label}>
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
        {names.map((lines, at) =>
          lines.map((line, row) => (
            <text
              key={`${at} ${line}`}
              x={areas[at]!.x + room / 2}
              y={BASE + TICK_GAP + row * LINE_HEIGHT}
              dy="0.71em"
              textAnchor="middle"
            >
              {line}
            </text>
          ))
        )}
        <HoverAreas areas={areas} onHover={hover} />
      </svg>
      <ChartTooltip bar={bars[hovered ?? -1]} beside={areas[hovered ?? -1]} chartWidth={width} />
    </div>
  )
}

/**
 * What stands under each bar, so that no name overlaps the next: the name in one line, or in two; else every second, third
 * or later name, counted from the newest, which always stays.
 */
function linesUnder(
  names: readonly string[],
  width: number,
  keepsNames: boolean
): readonly (readonly string[])[] {
  const asTheyAre = names.map((name) => [name])
  const broken = names.map(inTwoLines)
  const lines = keepsNames && everyHowMany(asTheyAre, width) > 1 ? broken : asTheyAre
  const step = everyHowMany(lines, width)
  return lines.map((each, at) => ((names.length - 1 - at) % step === 0 ? each : []))
}

/** 1 where every name has room. */
function everyHowMany(names: readonly (readonly string[])[], width: number): number {
  const longest = Math.max(0, ...names.flat().map((line) => line.length))
  const needed = longest * CHARACTER_WIDTH + MIN_NAME_GAP
  return Math.max(1, Math.ceil((needed * names.length) / Math.max(1, width)))
}

/** Broken at the space nearest to the middle. */
function inTwoLines(name: string): readonly string[] {
  const words = name.split(" ")
  const breaks = words.slice(1).map((_, at) => {
    const before = words.slice(0, at + 1).join(" ")
    return [before, words.slice(at + 1).join(" ")] as const
  })
  const widest = (pair: readonly string[]): number => Math.max(...pair.map((line) => line.length))
  return breaks.sort((one, other) => widest(one) - widest(other))[0] ?? [name]
}
