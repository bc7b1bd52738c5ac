import { type ReactElement, useId } from "react"

import type { Kind } from "~engine/types"
import { kindPaint, KindPatterns } from "~ui/pictures/kind-patterns"

/** The colour and pattern of a kind as a small square, beside its name. */
export function Swatch({ kind }: { readonly kind: Kind }): ReactElement {
  const id = useId()
  return (
    <svg className="swatch" width="14" height="14" aria-hidden="true">
      <KindPatterns pictureId={id} />
      <rect width="14" height="14" rx="3" fill={kindPaint(id, kind)} />
    </svg>
  )
}
