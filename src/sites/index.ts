import { type NetworkId, networkOfHost } from "~networks/index"
import type { Composer, SiteAdapter } from "~sites/adapter"
import * as adapters from "~sites/adapters"

const ADAPTERS: Readonly<Record<NetworkId, SiteAdapter>> = adapters

/** The adapter for a host name, or null where Softsell does not run. */
export function adapterFor(host: string): SiteAdapter | null {
  const network = networkOfHost(host)
  return network && ADAPTERS[network.id]
}

/** The adapter of a network. */
export function adapterOf(id: NetworkId): SiteAdapter {
  return ADAPTERS[id]
}

/** The box that holds `target`, by the adapter of the page's host; null outside the networks or outside any box. */
export function recognise(target: Element, location: Location): Composer | null {
  return adapterFor(location.hostname)?.recognise(target, location) ?? null
}
