import type { ReactElement } from "react"
import { Bar } from "recharts"

import { type Kind, KINDS } from "~engine/types"
import { KIND_LOOKS } from "~ui/kind-looks"
import { kindPaint } from "~ui/pictures/kind-patterns"
import { Swatch } from "~ui/pictures/swatch"

/** One bar of a chart: its name, and how many posts of each kind it stands for. */
export type KindCounts = {
  readonly name: string
  readonly byKind: Readonly<Partial<Record<Kind, number>>>
}

type ChartTooltipProps = {
  /** The bar under the pointer; nothing is shown without one. */
  readonly bar: KindCounts | undefined
  /** How a count is written; as it is, unless this says otherwise. */
  readonly format?: (count: number, bar: KindCounts) => string
}

/** The figures of the bar under the pointer. Hidden from screen readers, which have the table below the chart. */
export function ChartTooltip({ bar, format = String }: ChartTooltipProps): ReactElement | null {
  if (!bar) return null
  const shown = KINDS.filter((kind) => (bar.byKind[kind] ?? 0) > 0)
  return (
    <div className="tip small" aria-hidden="true">
      <b>{bar.name}</b>
      {shown.length === 0 && <span className="quiet">nothing</span>}
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

type KindBarsProps = {
  readonly pictureId: string
  /** Thickness of a bar at most, in px. */
  readonly maxSize: number
}

/** The kinds of posts as segments of one stacked bar, for a recharts chart that holds `KindPatterns`. */
export function KindBars({ pictureId, maxSize }: KindBarsProps): ReactElement {
  return (
    <>
      {KINDS.map((kind) => (
        <Bar
          key={kind}
          dataKey={({ byKind }: KindCounts) => byKind[kind] ?? 0}
          stackId="posts"
          fill={kindPaint(pictureId, kind)}
          stroke="var(--surface)"
          maxBarSize={maxSize}
          isAnimationActive={false}
        />
      ))}
    </>
  )
}
