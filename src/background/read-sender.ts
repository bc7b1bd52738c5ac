import type { Sender } from "~messaging/handle"

/** As much of the browser's own description of a sender as is used. */
type MessageSender = {
  readonly tab?: { readonly id?: number; readonly incognito: boolean }
  readonly frameId?: number
  readonly url?: string
}

/** What the browser vouches for about the sender of a message. */
export function readSender(sender: MessageSender): Sender {
  return {
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? null,
    private: sender.tab?.incognito ?? false,
    url: sender.url ?? ""
  }
}
