import type { Sender } from "~messaging/handle"
import { networkOfAllowed } from "~store/allowed-sites"

/** As much of the browser's own description of a sender as is used. */
type MessageSender = {
  readonly tab?: { readonly id?: number; readonly incognito: boolean }
  readonly frameId?: number
  readonly url?: string
  readonly origin?: string
}

/** What the browser vouches for about the sender of a message. */
export async function readSender({
  tab,
  frameId,
  url: own = "",
  origin = ""
}: MessageSender): Promise<Sender> {
  const url = addressOf(own, origin)
  return {
    tabId: tab?.id ?? null,
    frameId: frameId ?? null,
    private: tab?.incognito ?? false,
    site: await siteOf(url),
    url
  }
}

/** An editor's frame may have no address of its own (`blob:`, `about:srcdoc`): then that of the site it belongs to. */
function addressOf(url: string, origin: string): string {
  if (!URL.canParse(url) || !["blob:", "about:"].includes(new URL(url).protocol)) return url
  const site = origin === "" ? new URL(url).origin : origin
  return URL.canParse(site) ? new URL(site).href : url
}

/** The network of a page; null also for one that the person no longer lets Softsell work on. */
async function siteOf(url: string): Promise<Sender["site"]> {
  if (!URL.canParse(url)) return null
  const { protocol, host } = new URL(url)
  return protocol === "https:" ? networkOfAllowed(host) : null
}
