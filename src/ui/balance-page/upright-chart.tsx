import { type ReactElement, useId } from "react"

import type { Kind } from "~engine/types"
import { axisSteps } from "~ui/balance-page/axis-steps"
import { useWidth } from "~ui/use-width"
import { KIND_LOOKS } from "~ui/kind-looks"
import { kindPaint } from "~ui/pictures/kind-paint"
import { KindPatterns } from "~ui/pictures/kind-patterns"

/** One bar: its parts stand on each other in the given order. */
export type UprightBar = {
  readonly name: string
  readonly parts: readonly { readonly kind: Kind; readonly count: number }[]
}

type UprightChartProps = {
  /** The whole picture in one sentence, for those who do not see it. */
  readonly label: string
  readonly bars: readonly UprightBar[]
}

/** Sizes in px. */
const HEIGHT = 220
const LEFT = 34
const TOP = 8
const BOTTOM = 24
const WIDEST_BAR = 44
const NAME_WIDTH = 62

/** Counts as upright bars. Every bar says its figures when pointed at; the table beside it says them to everybody. */
export function UprightChart({ label, bars }: UprightChartProps): ReactElement {
  const id = useId()
  const { ref, width } = useWidth<HTMLDivElement>(600)
  const totals = bars.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0))
  const steps = axisSteps(Math.max(1, ...totals))
  const top = steps.at(-1) ?? 1
  const room = HEIGHT - TOP - BOTTOM
  const y = (count: number): number => TOP + room * (1 - count / top)
  const band = (width - LEFT) / Math.max(1, bars.length)
  // Names that would run into each other are left out, the newest always stays.
  const every = Math.ceil(NAME_WIDTH / band)
  return (
    <div ref={ref}>
      <svg className="picture" width={width} height={HEIGHT} role="img" aria-label={label}>
        <KindPatterns pictureId={id} />
        {steps.map((step) => (
          <g key={step}>
            <line x1={LEFT} x2={width} y1={y(step)} y2={y(step)} stroke="var(--line)" />
            <text x={LEFT - 8} y={y(step) + 4} textAnchor="end">
              {step}
            </text>
          </g>
        ))}
        {bars.map((bar, at) => (
          <g key={bar.name}>
            <title>{describe(bar)}</title>
            <Stack bar={bar} id={id} middle={LEFT + (at + 0.5) * band} band={band} y={y} />
            {(bars.length - 1 - at) % every === 0 && (
              <text x={LEFT + (at + 0.5) * band} y={HEIGHT - 6} textAnchor="middle">
                {bar.name}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}

type StackProps = {
  readonly bar: UprightBar
  readonly id: string
  readonly middle: number
  readonly band: number
  readonly y: (count: number) => number
}

function Stack({ bar, id, middle, band, y }: StackProps): ReactElement {
  const width = Math.min(WIDEST_BAR, band * 0.76)
  return (
    <>
      {bar.parts.map(({ kind, count }, at) => {
        const below = bar.parts.slice(0, at).reduce((sum, part) => sum + part.count, 0)
        return count === 0 ? null : (
          <rect
            key={kind}
            x={middle - width / 2}
            y={y(below + count)}
            width={width}
            height={y(below) - y(below + count)}
            fill={kindPaint(id, kind)}
            stroke="var(--surface)"
          />
        )
      })}
    </>
  )
}

function describe({ name, parts }: UprightBar): string {
  const figures = parts.map(({ kind, count }) => `${KIND_LOOKS[kind].name}: ${count}`)
  return [name, ...figures].join("\n")
}
