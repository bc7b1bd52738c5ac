import * as v from "valibot"

import { REQUESTS, type Replies, type Request, type RequestName } from "~messaging/messages"
import type { NetworkId } from "~networks/index"
import { failed, type Result } from "~result"

/** Who sent a request, as the browser vouches for it. */
export type Sender = {
  readonly tabId: number | null
  readonly frameId: number | null
  /** True in a private window. */
  readonly private: boolean
  /** The network whose page sent it; null for any other page, the extension's own included. */
  readonly site: NetworkId | null
  /** URL of the sending page. */
  readonly url: string
}

/** One handler per request: leaving one out is a compile error. */
export type Handlers = {
  readonly [K in RequestName]: (request: Request<K>, sender: Sender) => Promise<Result<Replies[K]>>
}

/**
 * Answers one incoming message.
 * @param onUnexpected is told what a handler threw; its sender gets a failure
 * @returns undefined for a message that is not ours, so that no port is held open; else the reply, never a rejection
 */
export function handle(
  handlers: Handlers,
  message: unknown,
  sender: Sender | Promise<Sender>,
  onUnexpected: (error: unknown, sender: Sender) => void
): Promise<Result<Replies[RequestName]>> | undefined {
  const envelope = v.safeParse(v.object({ name: v.string(), request: v.unknown() }), message)
  if (!envelope.success || !isRequestName(envelope.output.name)) return undefined
  return answer(handlers, envelope.output.name, envelope.output.request, sender, onUnexpected)
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(REQUESTS, name)
}

async function answer<K extends RequestName>(
  handlers: Handlers,
  name: K,
  request: unknown,
  sender: Sender | Promise<Sender>,
  onUnexpected: (error: unknown, sender: Sender) => void
): Promise<Result<Replies[K]>> {
  const checked = v.safeParse(REQUESTS[name], request)
  if (!checked.success) return failed(`${name}: ${checked.issues[0].message}`)
  const known = await sender
  try {
    return await handlers[name](checked.output, known)
  } catch (error) {
    onUnexpected(error, known)
    return failed(error instanceof Error ? error.message : String(error))
  }
}
