import type { Replies, Request, RequestName } from "~messaging/messages"
import { browser } from "~platform/browser"

/** What travels back: the reply, or the reason there is none. */
export type Result<K extends RequestName> =
  { readonly ok: true; readonly reply: Replies[K] } | { readonly ok: false; readonly error: string }

/**
 * Sends one request to the background and waits for its reply.
 * @throws Error with the handler's own message when it failed, or when nobody answered
 */
export async function send<K extends RequestName>(
  name: K,
  request: Request<K>
): Promise<Replies[K]> {
  const result = await browser.runtime.sendMessage<unknown, Result<K> | undefined>({
    name,
    request
  })
  if (!result) throw new Error(`no reply to ${name}`)
  if (!result.ok) throw new Error(result.error)
  return result.reply
}
