import type { ReactElement } from "react"

import { type Kind, KINDS } from "~engine/types"
import { KIND_LOOKS, type KindLook } from "~ui/kind-looks"

/** Side of a pattern tile, in px. */
const TILE = 6

/** The paint of a kind within one picture, for `fill`; the picture holds {@link KindPatterns} with the same id. */
export function kindPaint(pictureId: string, kind: Kind): string {
  return `url(#${pictureId}-${kind})`
}

/** A pattern for each kind, for the `<svg>` that uses them: an SVG saved as a file must hold its own. */
export function KindPatterns({ pictureId }: { readonly pictureId: string }): ReactElement {
  return (
    <defs>
      {KINDS.map((kind) => (
        <pattern
          key={kind}
          id={`${pictureId}-${kind}`}
          patternUnits="userSpaceOnUse"
          width={TILE}
          height={TILE}
          {...(KIND_LOOKS[kind].pattern === "hatch" ? { patternTransform: "rotate(45)" } : {})}
        >
          <rect width={TILE} height={TILE} fill={KIND_LOOKS[kind].colour} />
          <Ink pattern={KIND_LOOKS[kind].pattern} />
        </pattern>
      ))}
    </defs>
  )
}

function Ink({ pattern }: { readonly pattern: KindLook["pattern"] }): ReactElement | null {
  const ink = "var(--pattern-ink)"
  if (pattern === "plain") return null
  if (pattern === "dots") return <circle cx={TILE / 2} cy={TILE / 2} r={1.3} fill={ink} />
  return <rect width={pattern === "hatch" ? 2 : 1.5} height={TILE} fill={ink} />
}
