import { networkOfHost, type NetworkId } from "~networks/index"
import { readHosts } from "~networks/read-host"
import { browser } from "~platform/browser"
import { networkOfAllowed } from "~store/allowed-sites"

/** The tab that the popup was opened over. */
export type ActiveTab = {
  readonly id: number
  /** Null on other pages, and where the browser withholds the site. */
  readonly site: NetworkId | null
  /** Its host, where the person let Softsell work on it and may take that back; null where it is required, or not known. */
  readonly allowed: string | null
  /** The site in it, where Softsell may be asked to work on it and does not yet; null for any other page. */
  readonly offered: string | null
  /** What the toolbar icon shows for it; the browser clears it on navigation. */
  readonly badge: string
}

/** The tab in front, or null where there is none to speak of. */
export async function findActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return null
  const { id, url } = tab
  const badge = await browser.action.getBadgeText({ tabId: id })
  // The popup was opened over it, so that the browser tells its address; nothing else is done with it.
  const { host, protocol } =
    url !== undefined && URL.canParse(url) ? new URL(url) : { host: "", protocol: "" }
  const site = host === "" ? null : await networkOfAllowed(host)
  const isOffered = site === null && protocol === "https:" && readHosts(host).ok
  const isTheirs = site !== null && networkOfHost(host)?.access !== "required"
  return {
    id,
    site,
    allowed: isTheirs ? host : null,
    offered: isOffered ? host : null,
    badge
  }
}
