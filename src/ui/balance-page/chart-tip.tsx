import type { ReactElement } from "react"

import type { KindCounts } from "~ui/balance-page/kind-counts"
import { KIND_LOOKS } from "~ui/kind-looks"
import { Swatch } from "~ui/pictures/swatch"
import { KINDS } from "~engine/types"

type ChartTipProps = {
  /** The bar that is pointed at; nothing is shown without one. */
  readonly bar: KindCounts | undefined
  /** How a count is written; as it is, unless this says otherwise. */
  readonly write?: (count: number, bar: KindCounts) => string
}

/** The figures of the bar that is pointed at. For the eye alone: the table beside the picture says the same to everybody. */
export function ChartTip({ bar, write = String }: ChartTipProps): ReactElement | null {
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
          <span className="key-count">{write(bar.byKind[kind] ?? 0, bar)}</span>
        </span>
      ))}
    </div>
  )
}
