import type { Kind } from "~engine/types"

/** Names the paint of a kind within one picture, for `fill`; see `KindPatterns`. */
export function kindPaint(pictureId: string, kind: Kind): string {
  return `url(#${pictureId}-${kind})`
}
