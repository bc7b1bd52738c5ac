import type { Composer } from "~sites/adapter"

/** Names a box by its kind, not by its element: sites take boxes away and put up new ones with the same draft. */
export function boxName({ site, variant, kind }: Composer): string {
  return `${site} ${variant} ${kind}`
}
