import { type ReactElement, useId } from "react"

import type { Mix } from "~balance/mix-of"
import type { Target } from "~balance/targets"
import type { Kind } from "~engine/types"
import { KIND_LOOKS, KIND_ORDER } from "~ui/kind-looks"
import { describeMix } from "~ui/pictures/describe-mix"
import { KindPatterns } from "~ui/pictures/kind-patterns"
import { kindPaint } from "~ui/pictures/kind-paint"

/** Heights in px: the bar, and above it room for the target's mark. */
const BAR = 30
const MARK = 18

type MixBarProps = {
  readonly mix: Mix
  /** Shown as a mark over the bar. */
  readonly target?: Target
}

/** What posts are made of, as one bar; promotion first, so that its end stands against the target's mark. */
export function MixBar({ mix, target }: MixBarProps): ReactElement {
  const id = useId()
  const top = target ? MARK : 0
  return (
    <svg
      className="picture"
      width="100%"
      height={BAR + top}
      role="img"
      aria-label={describeMix(mix, target)}
    >
      <KindPatterns pictureId={id} />
      <rect y={top} width="100%" height={BAR} rx="6" fill="var(--raised)" />
      {sharesOf(mix).map(({ kind, from, share }) => (
        <rect
          key={kind}
          x={percent(from)}
          y={top}
          width={percent(share)}
          height={BAR}
          fill={kindPaint(id, kind)}
          stroke="var(--surface)"
          strokeWidth="2"
        >
          <title>{`${KIND_LOOKS[kind].name}: ${mix.byKind[kind]}`}</title>
        </rect>
      ))}
      {target && <TargetMark target={target} />}
    </svg>
  )
}

function TargetMark({ target }: { readonly target: Target }): ReactElement {
  const at = percent(target.highestShare)
  const anchor = target.highestShare > 0.5 ? "end" : "start"
  return (
    <g>
      <line x1={at} x2={at} y1="4" y2={MARK + BAR} stroke="var(--ink)" strokeWidth="2" />
      <text x={at} dx={anchor === "start" ? 5 : -5} y="12" textAnchor={anchor}>
        {`${target.name}: up to ${Math.round(target.highestShare * 100)} %`}
      </text>
    </g>
  )
}

type Part = { readonly kind: Kind; readonly from: number; readonly share: number }

function sharesOf(mix: Mix): readonly Part[] {
  const parts: Part[] = []
  for (const kind of KIND_ORDER) {
    const last = parts.at(-1)
    const share = mix.posts === 0 ? 0 : mix.byKind[kind] / mix.posts
    parts.push({ kind, from: last ? last.from + last.share : 0, share })
  }
  return parts.filter(({ share }) => share > 0)
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`
}
