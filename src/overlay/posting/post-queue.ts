import { insist } from "~messaging/insist"
import type { Request } from "~messaging/messages"
import { send } from "~messaging/send"

/** What the background is told of a post. */
export type PostMessage =
  | { readonly name: "post.intend"; readonly request: Request<"post.intend"> }
  | { readonly name: "post.confirm"; readonly request: Request<"post.confirm"> }
  | { readonly name: "post.withdraw"; readonly request: Request<"post.withdraw"> }

/** Messages about posts on their way to the background, in their order, each sent again until it is answered. */
export type PostQueue = {
  /** The first of the queue is sent before this returns. What is still being made keeps its place; null is left out. */
  readonly push: (message: PostMessage | Promise<PostMessage | null>) => void
  /** The page is being left: sends what is ready without waiting for answers. */
  readonly flush: () => void
}

type Entry = { message: PostMessage | null; readonly ready: Promise<void> | null }

/**
 * Every message may come twice.
 * @param life ends it, with the extension
 */
export function createPostQueue(life: AbortSignal): PostQueue {
  let entries: readonly Entry[] = []
  let isRunning = false

  const run = async () => {
    if (isRunning) return
    isRunning = true
    for (let first = entries[0]; first && !life.aborted; first = entries[0]) {
      if (first.ready) await first.ready
      const { message } = first
      if (message) await insist(() => attempt(message), life)
      const done = first
      entries = entries.filter((entry) => entry !== done)
    }
    isRunning = false
  }
  return {
    push: (message) => {
      entries = [...entries, entryOf(message)]
      void run()
    },
    flush: () => {
      for (const { message } of entries) if (message) void attempt(message)
    }
  }
}

function entryOf(message: PostMessage | Promise<PostMessage | null>): Entry {
  if (!(message instanceof Promise)) return { message, ready: null }
  const entry: { message: PostMessage | null; ready: Promise<void> | null } = {
    message: null,
    ready: null
  }
  entry.ready = message.then(
    (made) => {
      entry.message = made
    },
    () => undefined
  )
  return entry
}

/** @returns true when it was answered, be it with a refusal */
async function attempt({ name, request }: PostMessage): Promise<boolean> {
  const reply = await send(name, request)
  return reply.ok || reply.failure.isAnswered
}
