import { type ReactElement, useId } from "react"

import type { Mix } from "~balance/counting/mix-of"
import type { Target } from "~balance/advice/targets"
import { KINDS } from "~engine/types"
import { KIND_LOOKS } from "~ui/kind-looks"
import { describeMix } from "~ui/pictures/describe-mix"
import { kindPaint, KindPatterns } from "~ui/pictures/kind-patterns"
import { useWidth } from "~ui/use-width"
import { upTo } from "~ui/words"

/** Heights in px: the bar, and above it room for the target's label. */
const BAR_HEIGHT = 30
const LABEL_HEIGHT = 18

/** Width in px until the bar is measured: the popup's. */
const INITIAL_WIDTH = 314

type MixBarProps = {
  readonly mix: Mix
  /** Shown as a mark over the bar. */
  readonly target?: Target
}

/** A mix as one stacked bar; promotion comes first, so that its end can be compared with the target's mark. */
export function MixBar({ mix, target }: MixBarProps): ReactElement {
  const id = useId()
  const { ref, width } = useWidth<HTMLDivElement>(INITIAL_WIDTH)
  const top = target ? LABEL_HEIGHT : 0
  return (
    <div ref={ref}>
      <svg
        className="picture"
        width={width}
        height={BAR_HEIGHT + top}
        role="img"
        aria-label={describeMix(mix, target)}
      >
        <KindPatterns pictureId={id} />
        <MixParts pictureId={id} mix={mix} place={{ x: 0, y: top, width, height: BAR_HEIGHT }} />
        {target && <TargetMark target={target} width={width} />}
      </svg>
    </div>
  )
}

type MixPartsProps = {
  readonly pictureId: string
  readonly mix: Mix
  /** Where the bar lies, in px. */
  readonly place: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

function MixParts({ pictureId, mix, place }: MixPartsProps): ReactElement {
  const { x, y, width, height } = place
  const unit = mix.posts === 0 ? 0 : width / mix.posts
  return (
    <>
      <rect x={x} y={y} width={width} height={height} rx="4" fill="var(--raised)" />
      {KINDS.map((kind, at) => {
        const before = KINDS.slice(0, at).reduce((sum, other) => sum + mix.byKind[other], 0)
        return mix.byKind[kind] === 0 ? null : (
          <rect
            key={kind}
            x={x + before * unit}
            y={y}
            width={mix.byKind[kind] * unit}
            height={height}
            fill={kindPaint(pictureId, kind)}
            stroke="var(--surface)"
            strokeWidth="2"
          >
            <title>{`${KIND_LOOKS[kind].name}: ${mix.byKind[kind]}`}</title>
          </rect>
        )
      })}
    </>
  )
}

type TargetMarkProps = { readonly target: Target; readonly width: number }

function TargetMark({ target, width }: TargetMarkProps): ReactElement {
  const at = target.maxShare * width
  const isLeft = target.maxShare <= 0.5
  const line = { x1: at, x2: at, y1: 4, y2: LABEL_HEIGHT + BAR_HEIGHT }
  return (
    <g>
      {/* A halo, so that the mark also stands out from a segment of its own colour, as with forced colours. */}
      <line {...line} stroke="var(--surface)" strokeWidth="4" />
      <line {...line} stroke="var(--ink)" strokeWidth="2" />
      <text x={at} dx={isLeft ? 5 : -5} y="12" textAnchor={isLeft ? "start" : "end"}>
        {upTo(target.name, target.maxShare)}
      </text>
    </g>
  )
}
