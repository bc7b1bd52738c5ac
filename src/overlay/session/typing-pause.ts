import { TYPING_PAUSE_MS } from "~store/settings"

/** A busy page may delay the work by no more than this, in milliseconds. */
const MAX_IDLE_WAIT_MS = 200

/** Waits for a pause in the typing, in which there is time to judge. */
export type TypingPause = {
  /** Something was written: starts the wait over. */
  readonly restart: () => void
  /** Runs in the next task: nobody is typing, and the person waits for what a press leads to. */
  readonly soon: () => void
}

/** Calls `run` when nothing was written for {@link TYPING_PAUSE_MS} and the page is idle, until the signal ends it. */
export function createTypingPause(run: () => void, signal: AbortSignal): TypingPause {
  let timer: ReturnType<typeof setTimeout> | undefined
  let idle: number | undefined
  const cancel = () => {
    clearTimeout(timer)
    if (idle !== undefined) cancelIdleCallback(idle)
    idle = undefined
  }
  const whenIdle = () => {
    cancel()
    if (!signal.aborted) idle = requestIdleCallback(() => run(), { timeout: MAX_IDLE_WAIT_MS })
  }
  signal.addEventListener("abort", cancel)
  return {
    restart: () => {
      cancel()
      if (!signal.aborted) timer = setTimeout(whenIdle, TYPING_PAUSE_MS)
    },
    soon: () => {
      cancel()
      if (!signal.aborted) timer = setTimeout(run, 0)
    }
  }
}
