import type { NetworkId } from "~networks/index"
import type { SiteAdapter } from "~sites/adapter"
import { adapterFor, adapterOf } from "~sites/index"

/** Where the background leaves word of what runs on a host that belongs to no network. */
const WORD = Symbol.for("softsell.network")

/** The adapter for this page: by its host, else by the background's word; null where Softsell does not run. */
export function adapterOfPage(host: string): SiteAdapter | null {
  const word = (globalThis as unknown as Record<symbol, NetworkId | undefined>)[WORD]
  return adapterFor(host) ?? (word === undefined ? null : adapterOf(word))
}
