import type { ReactElement } from "react"

import type { Mix } from "~balance/advice/mix-of"
import { KIND_LOOKS } from "~ui/kind-looks"
import { kindPaint } from "~ui/pictures/kind-paint"
import { KINDS } from "~engine/types"

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

/** The parts of a mix side by side, to be put into an `<svg>` that holds the paints. */
export function MixParts({ pictureId, mix, place }: MixPartsProps): ReactElement {
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
