import * as v from "valibot"

import { REQUESTS, type Replies, type Request, type RequestName } from "~messaging/messages"
import type { Result } from "~messaging/send"

/** Who sent a request, as the browser vouches for it. */
export type Sender = {
  readonly tabId: number | null
  readonly frameId: number | null
  readonly private: boolean
  /** URL of the sending page. */
  readonly url: string
}

/** One handler per request: leaving one out is a compile error. */
export type Handlers = {
  readonly [K in RequestName]: (request: Request<K>, sender: Sender) => Promise<Replies[K]>
}

/**
 * Answers one incoming message.
 * @returns undefined for a message that is not ours, so that no port is held open; else the result, never a rejection
 */
export function handle(
  handlers: Handlers,
  message: unknown,
  sender: Sender
): Promise<Result<RequestName>> | undefined {
  const envelope = v.safeParse(v.object({ name: v.string(), request: v.unknown() }), message)
  if (!envelope.success || !isRequestName(envelope.output.name)) return undefined
  return answer(handlers, envelope.output.name, envelope.output.request, sender)
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(REQUESTS, name)
}

async function answer<K extends RequestName>(
  handlers: Handlers,
  name: K,
  request: unknown,
  sender: Sender
): Promise<Result<K>> {
  const checked = v.safeParse(REQUESTS[name], request)
  if (!checked.success) {
    return { ok: false, error: `${name}: ${checked.issues[0].message}` }
  }
  try {
    const handler = handlers[name] as (request: unknown, sender: Sender) => Promise<Replies[K]>
    return { ok: true, reply: await handler(checked.output, sender) }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}
