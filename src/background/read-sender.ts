import type { Sender } from "~messaging/handle"
import { networkOfAllowed } from "~store/allowed-sites"

/** As much of the browser's own description of a sender as is used. */
type MessageSender = {
  readonly tab?: { readonly id?: number; readonly incognito: boolean }
  readonly frameId?: number
  readonly url?: string
}

/** What the browser vouches for about the sender of a message. */
export async function readSender({ tab, frameId, url = "" }: MessageSender): Promise<Sender> {
  return {
    tabId: tab?.id ?? null,
    frameId: frameId ?? null,
    private: tab?.incognito ?? false,
    site: await siteOf(url),
    url
  }
}

/** The network of a page; null also for one that the person no longer lets Softsell work on. */
async function siteOf(url: string): Promise<Sender["site"]> {
  if (!URL.canParse(url)) return null
  const { protocol, host } = new URL(url)
  return protocol === "https:" ? networkOfAllowed(host) : null
}
