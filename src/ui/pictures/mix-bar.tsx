import { type ReactElement, useId } from "react"

import type { Mix } from "~balance/advice/mix-of"
import type { Target } from "~balance/advice/targets"
import { describeMix } from "~ui/pictures/describe-mix"
import { KindPatterns } from "~ui/pictures/kind-patterns"
import { MixParts } from "~ui/pictures/mix-parts"
import { useWidth } from "~ui/use-width"

/** Heights in px: the bar, and above it room for the target's mark. */
const BAR = 30
const MARK = 18

/** Width in px before the bar was measured: that of the popup. */
const FIRST_WIDTH = 314

type MixBarProps = {
  readonly mix: Mix
  /** Shown as a mark over the bar. */
  readonly target?: Target
}

/** What posts are made of, as one bar; promotion first, so that its end stands against the target's mark. */
export function MixBar({ mix, target }: MixBarProps): ReactElement {
  const id = useId()
  const { ref, width } = useWidth<HTMLDivElement>(FIRST_WIDTH)
  const top = target ? MARK : 0
  return (
    <div ref={ref}>
      <svg
        className="picture"
        width={width}
        height={BAR + top}
        role="img"
        aria-label={describeMix(mix, target)}
      >
        <KindPatterns pictureId={id} />
        <MixParts pictureId={id} mix={mix} place={{ x: 0, y: top, width, height: BAR }} />
        {target && <TargetMark target={target} width={width} />}
      </svg>
    </div>
  )
}

type TargetMarkProps = { readonly target: Target; readonly width: number }

function TargetMark({ target, width }: TargetMarkProps): ReactElement {
  const at = target.highestShare * width
  const isLeft = target.highestShare <= 0.5
  const line = { x1: at, x2: at, y1: 4, y2: MARK + BAR }
  return (
    <g>
      {/* A rim, so that the mark also stands out from a kind of its own colour, as with forced colours. */}
      <line {...line} stroke="var(--surface)" strokeWidth="4" />
      <line {...line} stroke="var(--ink)" strokeWidth="2" />
      <text x={at} dx={isLeft ? 5 : -5} y="12" textAnchor={isLeft ? "start" : "end"}>
        {`${target.name}: up to ${Math.round(target.highestShare * 100)} %`}
      </text>
    </g>
  )
}
