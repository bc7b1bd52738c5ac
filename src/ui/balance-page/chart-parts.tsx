import { type ReactElement, useState } from "react"

import { type Kind, KINDS } from "~engine/types"
import { KIND_LOOKS } from "~ui/kind-looks"
import { kindPaint } from "~ui/pictures/kind-patterns"
import { Swatch } from "~ui/pictures/swatch"
import { WORDS } from "~ui/balance-page/words"

/** One bar of a chart: its name, and how many posts of each kind it stands for. */
export type KindCounts = {
  readonly name: string
  readonly byKind: Readonly<Partial<Record<Kind, number>>>
}

/** Where something lies in a chart, in px. */
export type Place = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Between a bar and its tooltip, in px. */
const TOOLTIP_GAP = 8

/** Posts of all kinds in a bar. */
export function totalOf({ byKind }: KindCounts): number {
  return KINDS.reduce((sum, kind) => sum + (byKind[kind] ?? 0), 0)
}

type SegmentsProps = {
  readonly pictureId: string
  readonly bar: KindCounts
  /** Where a count of posts lies after the posts before it. */
  readonly placeOf: (before: number, count: number) => Place
}

/** The kinds of posts as segments of one stacked bar, in an `<svg>` that holds `KindPatterns`. */
export function Segments({ pictureId, bar, placeOf }: SegmentsProps): ReactElement {
  return (
    <>
      {KINDS.map((kind, at) => {
        const count = bar.byKind[kind] ?? 0
        if (count === 0) return null
        const before = KINDS.slice(0, at).reduce((sum, each) => sum + (bar.byKind[each] ?? 0), 0)
        return (
          <rect
            key={kind}
            {...placeOf(before, count)}
            fill={kindPaint(pictureId, kind)}
            stroke="var(--surface)"
            strokeWidth="1"
          />
        )
      })}
    </>
  )
}

type HoverAreasProps = {
  /** One for each bar, in the order of the bars; together they leave no gap for the pointer to fall into. */
  readonly areas: readonly Place[]
  readonly onHover: (at: number | null) => void
}

/** What the pointer is over in a chart, drawn last and seen by nobody. */
export function HoverAreas({ areas, onHover }: HoverAreasProps): ReactElement {
  return (
    <g pointerEvents="all" fill="none" stroke="none" onPointerLeave={() => onHover(null)}>
      {areas.map((area, at) => (
        <rect key={at} {...area} onPointerEnter={() => onHover(at)} />
      ))}
    </g>
  )
}

/** Which bar the pointer is over; null where it is over none. */
export function useHovered(): readonly [number | null, (at: number | null) => void] {
  return useState<number | null>(null)
}

type ChartTooltipProps = {
  /** The bar under the pointer; nothing is shown without one. */
  readonly bar: KindCounts | undefined
  /** Where the bar lies; the tooltip stands beside it, on the side with more room. */
  readonly beside: Place | undefined
  readonly chartWidth: number
  /** How a count is written; as it is, unless this says otherwise. */
  readonly format?: (count: number, bar: KindCounts) => string
}

/** The figures of the bar under the pointer. Hidden from screen readers, which have the table below the chart. */
export function ChartTooltip({
  bar,
  beside,
  chartWidth,
  format = String
}: ChartTooltipProps): ReactElement | null {
  if (!bar || !beside) return null
  const shown = KINDS.filter((kind) => (bar.byKind[kind] ?? 0) > 0)
  const isLeft = beside.x + beside.width / 2 < chartWidth / 2
  const side = isLeft
    ? { left: beside.x + beside.width + TOOLTIP_GAP }
    : { right: chartWidth - beside.x + TOOLTIP_GAP }
  return (
    <div className="tip small" aria-hidden="true" style={{ top: beside.y, ...side }}>
      <b>{bar.name}</b>
      {shown.length === 0 && <span className="quiet">{WORDS.nothing}</span>}
      {shown.map((kind) => (
        <span key={kind} className="key-item">
          <Swatch kind={kind} />
          {KIND_LOOKS[kind].name}
          <span className="key-count">{format(bar.byKind[kind] ?? 0, bar)}</span>
        </span>
      ))}
    </div>
  )
}
