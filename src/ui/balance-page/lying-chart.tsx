import { type ReactElement, useId } from "react"

import type { Mix } from "~balance/mix-of"
import { useWidth } from "~ui/use-width"
import { describeMix } from "~ui/pictures/describe-mix"
import { KindPatterns } from "~ui/pictures/kind-patterns"
import { MixParts } from "~ui/pictures/mix-parts"

type LyingChartProps = {
  readonly label: string
  readonly bars: readonly { readonly name: string; readonly mix: Mix }[]
}

/** Sizes in px. */
const NAME_WIDTH = 104
const BAR = 30
const GAP = 18
const AXIS = 22

/** Mixes side by side as shares, so that many posts here can be held against few there. */
export function LyingChart({ label, bars }: LyingChartProps): ReactElement {
  const id = useId()
  const { ref, width } = useWidth<HTMLDivElement>(420)
  const room = Math.max(0, width - NAME_WIDTH - 16)
  const bottom = bars.length * (BAR + GAP)
  const words = bars.map(({ name, mix }) => `${name}: ${describeMix(mix)}`).join(". ")
  return (
    <div ref={ref}>
      <svg
        className="picture"
        width={width}
        height={bottom + AXIS}
        role="img"
        aria-label={`${label}. ${words}`}
      >
        <KindPatterns pictureId={id} />
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line
              x1={NAME_WIDTH + share * room}
              x2={NAME_WIDTH + share * room}
              y1={0}
              y2={bottom}
              stroke="var(--line)"
            />
            <text x={NAME_WIDTH + share * room} y={bottom + 16} textAnchor="middle">
              {`${share * 100} %`}
            </text>
          </g>
        ))}
        {bars.map(({ name, mix }, at) => (
          <g key={name}>
            <text x={0} y={at * (BAR + GAP) + GAP / 2 + BAR / 2 + 4}>
              {name}
            </text>
            <MixParts
              pictureId={id}
              mix={mix}
              place={{ x: NAME_WIDTH, y: at * (BAR + GAP) + GAP / 2, width: room, height: BAR }}
            />
          </g>
        ))}
      </svg>
    </div>
  )
}
