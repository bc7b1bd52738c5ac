import { send } from "~messaging/send"
import type { Request } from "~messaging/messages"

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

/** After so long without an answer a message is sent again, in milliseconds. */
const UNANSWERED_AFTER_MS = 5000
/** The first pause before a message is sent again, doubled each time up to the longest; in milliseconds. */
const FIRST_PAUSE_MS = 100
const MAX_PAUSE_MS = 10_000
/** About ten minutes: by then the extension is gone or broken. */
const MAX_ATTEMPTS = 60

type Entry = { message: PostMessage | null; readonly ready: Promise<void> | null }

/**
 * The background may be stopped at any moment, also between a message and its answer, so that an unanswered message may
 * have been heard or not: every one of them may come twice.
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
      if (first.message) await deliver(first.message, life)
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

/** Sends a message until it is answered. */
async function deliver(message: PostMessage, life: AbortSignal): Promise<void> {
  let pause = FIRST_PAUSE_MS
  for (let tries = 0; tries < MAX_ATTEMPTS && !life.aborted; tries++) {
    if (await attempt(message)) return
    await wait(pause)
    pause = Math.min(2 * pause, MAX_PAUSE_MS)
  }
}

/** @returns true when it was answered, be it with a refusal */
function attempt({ name, request }: PostMessage): Promise<boolean> {
  const answered = send(name, request).then((reply) => reply.ok || reply.failure.isAnswered)
  return Promise.race([answered, wait(UNANSWERED_AFTER_MS).then(() => false)])
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
