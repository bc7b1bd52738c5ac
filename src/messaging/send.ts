import type { Replies, Request, RequestName } from "~messaging/messages"
import { browser } from "~platform/browser"
import { type Failure, failed, type Result } from "~result"

/** Why there is no reply. */
export type SendFailure = Failure & {
  /** True when the background refused; false when nobody answered, and the same request may be tried again. */
  readonly isAnswered: boolean
}

/**
 * Sends one request to the background and waits for its reply. Never rejects: a background that was stopped, replaced or
 * taken away with the whole extension is an expected failure, like a request that it refuses.
 */
export async function send<K extends RequestName>(
  name: K,
  request: Request<K>
): Promise<Result<Replies[K], SendFailure>> {
  try {
    const answer = await browser.runtime.sendMessage<unknown, Result<Replies[K]> | undefined>({
      name,
      request
    })
    if (!answer) return failed(`no reply to ${name}`, { isAnswered: false })
    return answer.ok ? answer : failed(answer.failure.reason, { isAnswered: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failed(reason, { isAnswered: false })
  }
}
