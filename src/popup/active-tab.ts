import { networkOfHost, type NetworkId } from "~networks/index"
import { browser } from "~platform/browser"

/** The tab that the popup was opened over. */
export type ActiveTab = {
  readonly id: number
  /** Null on other pages, and where the browser withholds the site. */
  readonly site: NetworkId | null
  /** What the toolbar icon shows for it; the browser clears it on navigation. */
  readonly badge: string
}

/** The tab in front, or null where there is none to speak of. */
export async function findActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return null
  const { id, url } = tab
  const badge = await browser.action.getBadgeText({ tabId: id })
  // Without the permission for a site, the browser does not tell its address.
  const host = url !== undefined && URL.canParse(url) ? new URL(url).host : ""
  return { id, site: networkOfHost(host)?.id ?? null, badge }
}
