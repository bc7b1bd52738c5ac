import type { Composer, SiteAdapter } from "~sites/adapter"
import { facebook } from "~sites/facebook"
import { linkedin } from "~sites/linkedin"
import { x } from "~sites/x"

/** All adapters. */
export const ADAPTERS: readonly SiteAdapter[] = [x, facebook, linkedin]

/** The adapter of a host name, or null where Softsell has no business. */
export function adapterFor(host: string): SiteAdapter | null {
  return ADAPTERS.find((adapter) => adapter.hosts.includes(host)) ?? null
}

/** What the box is that holds `target`, by the adapter of the page's host; null outside the sites or outside any box. */
export function recognise(target: Element, location: Location): Composer | null {
  return adapterFor(location.hostname)?.recognise(target, location) ?? null
}
