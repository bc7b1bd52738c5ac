import type { Replies, Request, RequestName } from "~messaging/messages"
import { browser } from "~platform/browser"
import { failed, type Result } from "~result"

/**
 * Sends one request to the background and waits for its reply. Never rejects: a background that was stopped, replaced or
 * taken away with the whole extension is an expected failure, like a request that it refuses.
 */
export async function send<K extends RequestName>(
  name: K,
  request: Request<K>
): Promise<Result<Replies[K]>> {
  try {
    const answer = await browser.runtime.sendMessage<unknown, Result<Replies[K]> | undefined>({
      name,
      request
    })
    return answer ?? failed(`no reply to ${name}`)
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error))
  }
}
