import { SITES } from "../../plasmo.config"

import type { SiteId } from "~engine/types"

/** A network's name as people write it. */
export function siteName(site: SiteId): string {
  return SITES[site].name
}
