import type { ReactElement } from "react"
import { Bar } from "recharts"

import { KINDS } from "~engine/types"
import type { KindCounts } from "~ui/balance-page/kind-counts"
import { kindPaint } from "~ui/pictures/kind-paint"

type KindBarsProps = {
  readonly pictureId: string
  /** Width of a bar across, at most, in px. */
  readonly widest: number
}

/** The kinds of posts as parts of one stacked bar, to be put into a recharts chart that holds the paints. */
export function KindBars({ pictureId, widest }: KindBarsProps): ReactElement {
  return (
    <>
      {KINDS.map((kind) => (
        <Bar
          key={kind}
          dataKey={({ byKind }: KindCounts) => byKind[kind] ?? 0}
          stackId="posts"
          fill={kindPaint(pictureId, kind)}
          stroke="var(--surface)"
          maxBarSize={widest}
          isAnimationActive={false}
        />
      ))}
    </>
  )
}
