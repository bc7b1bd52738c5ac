import type { Sender } from "~messaging/handle"
import { networkOfHost } from "~networks/index"

/** As much of the browser's own description of a sender as is used. */
type MessageSender = {
  readonly tab?: { readonly id?: number; readonly incognito: boolean }
  readonly frameId?: number
  readonly url?: string
}

/** What the browser vouches for about the sender of a message. */
export function readSender({ tab, frameId, url = "" }: MessageSender): Sender {
  return {
    tabId: tab?.id ?? null,
    frameId: frameId ?? null,
    private: tab?.incognito ?? false,
    site: siteOf(url),
    url
  }
}

function siteOf(url: string): Sender["site"] {
  if (!URL.canParse(url)) return null
  const { protocol, host } = new URL(url)
  return protocol === "https:" ? (networkOfHost(host)?.id ?? null) : null
}
